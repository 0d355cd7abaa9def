import type { Messages } from "../../locales/messages.js";
import type { ReadingMessages } from "../locales/messages.js";
import type { Reading } from "./readingsOf.js";

/**
 * The words of a row, or those of a column, whose reader is told who looks at it. Of several, which
 * are read as one, their sentences say that they are a sum.
 */
export function directedMessages(
  messages: Messages & ReadingMessages,
  { direction, count }: Pick<Reading, "direction" | "count">,
  isDifference: boolean,
): Messages {
  const words = wordsOf(messages, direction, isDifference);
  if (count === 1) return words;
  const { rowSentence } = words;
  return {
    ...words,
    rowSentence: (...row) => messages.sumOf(direction, count, rowSentence(...row)),
    sumOfRow: (sum) => messages.sumOfSeveral(direction, count, sum),
  };
}

function wordsOf(
  messages: Messages & ReadingMessages,
  direction: Reading["direction"],
  isDifference: boolean,
): Messages {
  if (isDifference) return { ...messages, ...differenceWords(messages) };
  if (direction === "out") return messages;
  return {
    ...messages,
    looksAt: messages.lookedAtBy,
    matches: messages.matchedBy,
    rowSentence: messages.columnSentence,
    nothingVisible: messages.lines.nothingLooks,
    sumOfRow: messages.sumOfColumn,
  };
}

/** A difference says where there is more than in what was kept. */
function differenceWords({ changed }: ReadingMessages): Partial<Messages> {
  return {
    matches: changed.differs,
    rowSentence: (name, ranked) => {
      const grown = ranked.filter(({ value }) => value > 0);
      return grown.length === 0 ? changed.noGrowth(name) : changed.rowSentence(name, grown);
    },
  };
}
