import type { AttentionTrace } from "attention-core";

/** Whether something answers later: anything with a `then` counts. */
export function isPromise<Answer>(
  answer: Answer | Promise<AttentionTrace>,
): answer is Promise<AttentionTrace> {
  return typeof Object(answer).then === "function";
}
