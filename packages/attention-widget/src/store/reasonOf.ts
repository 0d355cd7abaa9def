import { cutText } from "../settings/cutText.js";
import { describeValue } from "../settings/describeValue.js";
import { refusal } from "../settings/refuse.js";

/** What was thrown or rejected with, as an error that says why: a source may throw anything. */
export function reasonOf(thrown: unknown): Error {
  if (typeof thrown === "string" && thrown.trim() !== "") return new Error(thrown);
  if (thrown instanceof Error && thrown.message !== "") return thrown;
  const must = "throw an Error that says why";
  return refusal("source", "trace", must, describeValue(thrown), Error, thrown);
}

/** Why something cannot be drawn, in one sentence; what was thrown is its cause. */
export function drawingError(thrown: unknown): Error {
  const reason = thrown instanceof Error ? thrown.message : describeValue(thrown);
  return refusal("draw", "trace", "be drawable", `the error: ${reason}`, Error, thrown);
}

/** How much of a reason is shown and announced, in UTF-16 units. */
const MAX_LENGTH = 300;

/** A reason as it is shown and announced, cut where it is too long. The error event has all of it. */
export function shownReason({ message }: Error): string {
  return cutText(message, MAX_LENGTH);
}
