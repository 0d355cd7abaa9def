import { cutText } from "../settings/cutText.js";
import { describeValue } from "../settings/describeValue.js";
import { refusal } from "../settings/refuse.js";

/** How long a reason may be, in UTF-16 units. */
const MAX_REASON = 300;

/** How much of it is shown and announced, after a few words such as "Something went wrong". */
const MAX_SHOWN = 260;

/**
 * What was thrown or rejected with, as an error that says why: a source may throw anything. One that says more than a
 * reason may is the cause of an error with the beginning of its message.
 */
export function reasonOf(thrown: unknown): Error {
  const error = typeof thrown === "string" ? new Error(thrown.trim()) : thrown;
  if (error instanceof Error && error.message !== "") {
    if (error.message.length <= MAX_REASON) return error;
    return new Error(cutText(error.message, MAX_REASON), { cause: thrown });
  }
  const must = "throw an Error that says why";
  return refusal("source", "trace", must, describeValue(thrown), Error, thrown);
}

/** Why something cannot be drawn, in one sentence; what was thrown is its cause. */
export function drawingError(thrown: unknown): Error {
  const reason = thrown instanceof Error ? thrown.message : describeValue(thrown);
  return refusal("draw", "trace", "be drawable", `the error: ${reason}`, Error, thrown);
}

/** A reason as it is shown and announced, cut where it is too long. The error event has more of it. */
export function shownReason({ message }: Error): string {
  return cutText(message, MAX_SHOWN);
}
