import type { AttentionSource, AttentionTrace } from "attention-core";
import type { InductionModel } from "attention-model/induction";
import { handBuiltSource } from "attention-widget";
import type { PageState } from "../address/pageAddress";
import {
  completeRecording,
  fetchRecording,
  type Recording,
  recordings,
} from "../recorded/fetchRecording";
import type { Network } from "./createNetwork";

/** Whose numbers an answer has. */
export interface Answer {
  readonly by: "recorded" | "trained" | "copying" | "built";
  /** The text as the answering heads split it. */
  readonly tokens: readonly string[];
}

/** The sources of the page's heatmap. */
export interface PageSources {
  readonly built: AttentionSource;
  /**
   * The trained heads, as far as they are there: a recording of the texts that were recorded, the
   * network once it is loaded, and until then the hand-built heads, so that something answers what is
   * typed. A text that only the network can answer makes it load.
   */
  trained(): AttentionSource;
  /**
   * The network that copies, fetched with the first call; with its answer to a state, so that the picture
   * never goes away.
   */
  copying(state: CopyingState): Promise<AttentionSource>;
  /** The same as `trained`, with a trace of the network that is known already, so that the picture never goes away. */
  trainedWith(known: Known): AttentionSource;
  /** Fetches the recording of a text, if there is one, so that it is shown at once later. */
  prepare(text: string, extent?: Extent): Promise<void>;
  /** Whether a recording of a text is there, but for vectors of other heads than the one that says most. */
  isPartial(text: string): boolean;
}

/** All of a recording, or what the first picture of the page shows. */
export type Extent = "whole" | "first picture";

/** What the network answers to a text. */
interface Known {
  readonly text: string;
  readonly causal: boolean;
  readonly trace: AttentionTrace;
}

interface SourcesOptions {
  readonly network: Network;
  /** Called with each answer before it is shown. */
  readonly onAnswer: (answer: Answer) => void;
}

/** What decides the answer of the network that copies. */
interface CopyingState extends Pick<PageState, "text" | "causal"> {
  readonly settings: Pick<PageState["settings"], "ablatedHeads" | "checkpoint">;
}

/** The recording of a text, if there is one. */
export function recordingOf(text: string): Recording | undefined {
  return Object.values(recordings).find((recording) => recording.text === text);
}

/** Creates the sources; nothing is fetched yet. */
export function createPageSources({ network, onAnswer }: SourcesOptions): PageSources {
  const ours = handBuiltSource();
  let copyingModel: InductionModel | undefined;
  const fetched = new Map<Recording, AttentionTrace>();
  /** Those of `fetched` that have vectors of every head. */
  const whole = new Set<Recording>();
  const notified = (by: Answer["by"]) => (trace: AttentionTrace) => {
    onAnswer({ by, tokens: trace.queryTokens });
    return trace;
  };

  async function recorded(
    recording: Recording,
    extent: Extent,
    signal?: AbortSignal,
  ): Promise<AttentionTrace> {
    const first = fetched.get(recording) ?? (await fetchRecording(recording, signal));
    fetched.set(recording, first);
    if (extent === "first picture" || whole.has(recording)) return first;
    const trace = await completeRecording(first, recording, signal);
    fetched.set(recording, trace);
    whole.add(recording);
    return trace;
  }

  function answerOf(by: Answer["by"], answer: ReturnType<AttentionSource["trace"]>) {
    return answer instanceof Promise ? answer.then(notified(by)) : notified(by)(answer);
  }

  const trained = (known?: Known): AttentionSource => ({
    trace(text, settings, signal) {
      const { state } = network;
      if (state.kind === "ready") {
        const isKnown = known?.text === text && known.causal === settings.causal;
        const answer = isKnown ? known.trace : state.model.trace(text, settings, signal);
        return answerOf("trained", answer);
      }
      // A recording has no causal mask.
      const recording = settings.causal ? undefined : recordingOf(text);
      if (recording !== undefined) {
        return answerOf("recorded", fetched.get(recording) ?? recorded(recording, "whole", signal));
      }
      network.want();
      return answerOf("built", ours.trace(text, settings, signal));
    },
  });

  async function copying({ text, causal, settings }: CopyingState): Promise<AttentionSource> {
    const { loadInductionModel } = await import("attention-model/induction");
    copyingModel ??= loadInductionModel(); // once, since it remembers its checkpoints
    const model = copyingModel;
    const { ablatedHeads: ablate, checkpoint } = settings;
    const asked = { causal, ablate, checkpoint: checkpoint ?? undefined };
    const keyOf = (typed: string, request: object) => JSON.stringify([typed, request]);
    const known = { key: keyOf(text, asked), trace: await model.trace(text, asked) };
    return {
      ...model,
      trace(typed, { causal, ablate, checkpoint }, signal) {
        const request = { causal, ablate, checkpoint };
        const isKnown = keyOf(typed, request) === known.key;
        return answerOf("copying", isKnown ? known.trace : model.trace(typed, request, signal));
      },
    };
  }

  return {
    copying,
    built: {
      headChoices: ours.headChoices,
      trace: (...request) => answerOf("built", ours.trace(...request)),
    },
    trained: () => trained(),
    trainedWith: trained,
    async prepare(text, extent = "whole") {
      const recording = recordingOf(text);
      if (recording !== undefined) await recorded(recording, extent);
    },
    isPartial(text) {
      const recording = recordingOf(text);
      return recording !== undefined && fetched.has(recording) && !whole.has(recording);
    },
  };
}
