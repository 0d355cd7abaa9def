import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import type { FocusedRow } from "../focus/focusedRows.js";

/**
 * The words of a row, which name the keys that its token attends to, or those of a column, which name the queries that
 * attend to it. The sentences of several tokens name them as a sum.
 */
export function directedMessages(
  messages: Messages & InspectorMessages,
  { direction, count }: Pick<FocusedRow, "direction" | "count">,
): Messages {
  const words = messagesFor(messages, direction);
  if (count === 1) return words;
  const several = messages.several[direction];
  return {
    ...words,
    ...several,
    rowSentence: (...row) => messages.sumOf(direction, count, several.rowSentence(...row)),
    sumOfRow: (sum) => messages.sumOfSeveral(direction, count, sum),
  };
}

/** The words of what a token attends to, or of what attends to it. */
function messagesFor(
  messages: Messages & InspectorMessages,
  direction: FocusedRow["direction"],
): Messages {
  if (direction === "out") return messages;
  return {
    ...messages,
    attendsTo: messages.attendedToBy,
    matches: messages.matchedBy,
    rowSentence: messages.lines.keySentence,
    nothingVisible: messages.lines.nothingAttends,
    sumOfRow: messages.sumOfColumn,
  };
}
