import { quoted } from "../../locales/en.js";
import type { Messages } from "../../locales/messages.js";
import { formatValue } from "../../view/cellDescription.js";
import { formatNumber } from "../../view/formatNumber.js";
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
    rowSentence: (key, ranked, stage) => {
      const parts = ranked.map(
        ({ name, value }) => `${quoted(name)} (${formatValue(stage, value)})`,
      );
      return messages.columnSentence(key, parts.join(", "));
    },
    nothingVisible: messages.unseen,
    sumOfRow: messages.sumOfColumn,
  };
}

/** A difference says where there is more than in what was kept. */
function differenceWords({ changed }: ReadingMessages): Partial<Messages> {
  return {
    matches: changed.differs,
    rowSentence: (name, ranked) => {
      const grown = ranked.filter(({ value }) => value > 0);
      const parts = grown.map(
        ({ name: other, value }) => `${quoted(other)} (${formatNumber(value)})`,
      );
      return parts.length === 0
        ? changed.noGrowth(name)
        : changed.rowSentence(name, parts.join(", "));
    },
  };
}
