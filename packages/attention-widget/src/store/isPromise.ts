import type { AttentionTrace } from "attention-core";

/** Whether a source answers later. What has a `then` counts, whoever made it. */
export function isPromise(
  answer: AttentionTrace | Promise<AttentionTrace>,
): answer is Promise<AttentionTrace> {
  return typeof (answer as Promise<AttentionTrace> | undefined)?.then === "function";
}
