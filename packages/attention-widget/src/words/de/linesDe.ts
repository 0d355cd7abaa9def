import type { LinesMessages } from "../linesMessages.js";
import { count } from "./count.js";
import { formatsDe } from "./formatsDe.js";
import { inOrder } from "./inOrder.js";
import { quote } from "./quote.js";

const { formatNumber, formatShare } = formatsDe;

/** The lines view in German. */
export const linesDe: LinesMessages = {
  drawn: (lines, numbers) => {
    if (lines !== numbers) {
      return `${lines} von ${count(numbers, "Linie", "Linien")}; die übrigen sind zu schwach, um sie zu zeichnen.`;
    }
    return lines === 1 ? "1 Linie." : `${lines} Linien; je kräftiger, desto größer der Wert.`;
  },
  strongest: (lines, numbers) =>
    `Die ${lines} kräftigsten von ${count(numbers, "Linie", "Linien")}.`,
  picture: (stage, queries, keys) =>
    `${stage} als Linien, von ${queries} zu ${count(keys, "Token", "Tokens")}`,
  help: "Pfeil auf und ab wandert über die Tokens, links und rechts wechselt die Seite, die Eingabetaste wählt aus, mit Umschalt wählt sie dazu, Escape hebt die Auswahl auf.",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `${quote(key)} wird am meisten beachtet von ${inOrder(ranked, formatShare)}.`
      : `${quote(key)} passt am besten zu ${inOrder(ranked, formatNumber)}.`,
  nothingAttends: (key) => `Die Maske verbirgt ${quote(key)} vor jedem Token.`,
};
