import type { AttentionTrace } from "attention-core";

/** Whether a source answers later: anything with a `then` counts. */
export function isPromise<Other extends object>(
  answer: Other | Promise<AttentionTrace>,
): answer is Promise<AttentionTrace> {
  return typeof (answer as Promise<AttentionTrace> | undefined)?.then === "function";
}
