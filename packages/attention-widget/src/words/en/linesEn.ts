import { formatNumber, formatShare } from "../formatNumber.js";
import type { LinesMessages } from "../linesMessages.js";
import type { RankedKey } from "../rankedKey.js";
import { quoted } from "./en.js";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** `“it” (0.53), “was” (0.12) and “too” (0.06)` */
function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quoted(name)} (${format(value)})`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

/** The lines view in English. */
export const linesEn: LinesMessages = {
  drawn: (lines, numbers) =>
    lines === numbers
      ? `${count(lines, "line")}, as strong as ${lines === 1 ? "its number" : "their numbers"}.`
      : `${lines} of ${count(numbers, "line")}; the others are fainter than one shade of ink.`,
  picture: (stage, queries, keys) =>
    `${stage} as lines, from ${queries} to ${count(keys, "token")}`,
  help: "Up and down move along the tokens, left and right change the side. Enter holds, Shift and Enter adds, Escape lets go.",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `${quoted(key)} is looked at most by ${inOrder(ranked, formatShare)}.`
      : `${quoted(key)} is matched best by ${inOrder(ranked, formatNumber)}.`,
  nothingAttends: (key) => `The mask hides ${quoted(key)} from every token.`,
};
