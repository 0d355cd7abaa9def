import type { ChangedMessages } from "../words/compareMessages.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { Reading } from "./readingsOf.js";

/** The words of a row of differences; of several, which are read as one, that they are a sum. */
export function changedMessages(
  { changed, sumOf }: ReadingMessages,
  { direction, count }: Pick<Reading, "direction" | "count">,
): ChangedMessages {
  if (count === 1) return changed;
  return {
    ...changed,
    rowSentence: (...row) => sumOf(direction, count, changed.rowSentence(...row)),
  };
}
