import type { AttentionSource, AttentionTrace } from "attention-core";
import { handBuiltSource } from "attention-widget";
import type { CopyingState, createCopyingSource } from "./createCopyingSource";
import type { Network } from "./createNetwork";
import { createRecordings, type Extent, recordingOf } from "./createRecordings";

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
   * The trained heads, or what stands in for them: a recording of the texts that were recorded, the network once it is
   * loaded, and until then the hand-built heads, so that what is typed is answered at once. A text that only the
   * network can answer makes it load. It is another object once there is more to show, so that the heatmap asks again.
   */
  readonly trained: AttentionSource;
  /** Lets `trained` answer a text with what the network has computed, so that the picture never goes away. */
  know(known: KnownAnswer): void;
  /**
   * The network that copies, fetched with the first call. Its answer to a state is computed before, so that the picture
   * never goes away.
   */
  copying(state: CopyingState): Promise<AttentionSource>;
  /**
   * Fetches the recording of a text, if there is one, so that it is shown at once: `trained` is another object once more
   * of it is there.
   */
  complete(text: string, extent: Extent): Promise<void>;
  /** Whether a recording of a text is there, but for vectors of other heads than the one that says most. */
  isPartial(text: string): boolean;
}

/** What the network answers to a text. */
interface KnownAnswer {
  readonly text: string;
  readonly causal: boolean;
  readonly trace: AttentionTrace;
}

interface SourcesOptions {
  readonly network: Network;
  /** Called with each answer before it is shown. */
  readonly onAnswer: (answer: Answer) => void;
}

/** Creates the sources; nothing is fetched yet. */
export function createPageSources({ network, onAnswer }: SourcesOptions): PageSources {
  const ours = handBuiltSource();
  const recordings = createRecordings();
  let copyingSource: ReturnType<typeof createCopyingSource> | undefined;
  let trained = trainedKnowing(undefined);
  const notified = (by: Answer["by"]) => (trace: AttentionTrace) => {
    onAnswer({ by, tokens: trace.queryTokens });
    return trace;
  };

  function answerOf(by: Answer["by"], answer: ReturnType<AttentionSource["trace"]>) {
    return answer instanceof Promise ? answer.then(notified(by)) : notified(by)(answer);
  }

  function trainedKnowing(known: KnownAnswer | undefined): AttentionSource {
    return {
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
          const fetched = recordings.fetched(recording);
          return answerOf("recorded", fetched ?? recordings.fetch(recording, "whole", signal));
        }
        network.want();
        return answerOf("built", ours.trace(text, settings, signal));
      },
    };
  }

  async function copying(state: CopyingState): Promise<AttentionSource> {
    const { createCopyingSource } = await import("./createCopyingSource");
    copyingSource ??= createCopyingSource((answer) => answerOf("copying", answer));
    return copyingSource(state);
  }

  return {
    copying,
    built: {
      headChoices: ours.headChoices,
      trace: (...request) => answerOf("built", ours.trace(...request)),
    },
    get trained() {
      return trained;
    },
    know(known) {
      trained = trainedKnowing(known);
    },
    async complete(text, extent) {
      const recording = recordingOf(text);
      const wasPartial = recordings.isPartial(text);
      if (recording !== undefined) await recordings.fetch(recording, extent);
      if (wasPartial && !recordings.isPartial(text)) trained = trainedKnowing(undefined);
    },
    isPartial: recordings.isPartial,
  };
}
