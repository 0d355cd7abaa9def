import type { Messages } from "../../locales/messages.js";
import type { ReadingMessages } from "../locales/messages.js";

/** The words of a row, or those of a column, whose reader is told who looks at it. */
export function directedMessages(
  messages: Messages & ReadingMessages,
  direction: "out" | "in",
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
