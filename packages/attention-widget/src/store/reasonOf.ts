import { cutText } from "../settings/cutText.js";
import { describeValue } from "../settings/describeValue.js";
import { inShort, refusal } from "../settings/refuse.js";

/** How much of a reason is shown and announced, after a few words such as "Something went wrong". */
const MAX_SHOWN = 260;

/** What was thrown or rejected with, as an error that says why in short: a source may throw anything. */
export function reasonOf(thrown: unknown): Error {
  if (typeof thrown === "string" && thrown.trim() !== "") return inShort(new Error(thrown));
  if (thrown instanceof Error && thrown.message !== "") return inShort(thrown);
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
