import type { ChangedMessages } from "../../words/compareMessages.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { FocusedRow } from "../focus/focusedRows.js";

/** The words of a row of differences; for several rows read as one, those of a sum. */
export function changedMessages(
  { changed, sumOf }: InspectorMessages,
  { direction, count }: Pick<FocusedRow, "direction" | "count">,
): ChangedMessages {
  if (count === 1) return changed;
  return {
    ...changed,
    rowSentence: (...row) => sumOf(direction, count, changed.rowSentence(...row)),
  };
}
