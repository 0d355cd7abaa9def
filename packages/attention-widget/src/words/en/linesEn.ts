import { formatNumber, formatShare } from "../formatNumber.js";
import type { LinesMessages } from "../linesMessages.js";
import type { RankedKey } from "../rankedKey.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** `“it” (0.53), “was” (0.12) and “too” (0.06)` */
function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quote(name)} (${format(value)})`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

/** The lines view in English. */
export const linesEn: LinesMessages = {
  drawn: (lines, numbers) => {
    if (lines !== numbers) {
      return `${lines} of ${count(numbers, "line")}; the others are too faint to draw.`;
    }
    return lines === 1 ? "1 line." : `${count(lines, "line")}; stronger lines are larger values.`;
  },
  strongest: (lines, numbers) => `The ${lines} strongest of ${count(numbers, "line")}.`,
  picture: (stage, queries, keys) =>
    `${stage} as lines, from ${queries} to ${count(keys, "token")}`,
  help: "Up and down move along the tokens, left and right switch sides, Enter selects, Shift+Enter adds, Escape clears the selection.",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `${quote(key)} is attended to most by ${inOrder(ranked, formatShare)}.`
      : `${quote(key)} is matched best by ${inOrder(ranked, formatNumber)}.`,
  nothingAttends: (key) => `The mask hides ${quote(key)} from every token.`,
};
