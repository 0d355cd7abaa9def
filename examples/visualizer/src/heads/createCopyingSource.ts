import type { AttentionSource } from "attention-core";
import { loadInductionModel } from "attention-model/induction";
import type { GivenState } from "../address/pageState";

/** What decides the answer of the network that copies. */
export interface CopyingState extends Pick<GivenState, "text" | "causal"> {
  readonly settings: Pick<GivenState["settings"], "ablatedHeads" | "checkpoint">;
}

type Answer = ReturnType<AttentionSource["trace"]>;

/**
 * The network that copies, as a source whose answer to a state is computed before, so that the picture never
 * disappears. Most readers never choose it, so that this file is loaded when they do.
 *
 * @param report - reports each answer, and returns it
 */
export function createCopyingSource(
  report: (answer: Answer) => Answer,
): (state: CopyingState) => Promise<AttentionSource> {
  const model = loadInductionModel(); // once, since it remembers its checkpoints
  const keyOf = (text: string, request: object) => JSON.stringify([text, request]);
  return async ({ text, causal, settings }) => {
    const { ablatedHeads, checkpoint } = settings;
    const firstRequest = {
      causal,
      ablate: ablatedHeads ?? [],
      checkpoint: checkpoint ?? undefined,
    };
    const known = { key: keyOf(text, firstRequest), trace: await model.trace(text, firstRequest) };
    return {
      ...model,
      trace(typed, { causal, ablate, checkpoint }, signal) {
        const request = { causal, ablate, checkpoint };
        const isKnown = keyOf(typed, request) === known.key;
        return report(isKnown ? known.trace : model.trace(typed, request, signal));
      },
    };
  };
}
