import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import { ablationDe } from "./ablationDe.js";
import { arcsDe } from "./arcsDe.js";
import { arithmeticDe } from "./arithmeticDe.js";
import { compareDe } from "./compareDe.js";
import { count } from "./count.js";
import { editsDe } from "./editsDe.js";
import { firstThen } from "./firstThen.js";
import { formatsDe } from "./formatsDe.js";
import { growthDe } from "./growthDe.js";
import { headsInWords } from "./headsInWords.js";
import { inOrder } from "./inOrder.js";
import { linesDe } from "./linesDe.js";
import { longTextDe } from "./longTextDe.js";
import { openDe } from "./openDe.js";
import { overviewDe } from "./overviewDe.js";
import { partsDe } from "./partsDe.js";
import { placesDe } from "./placesDe.js";
import { predictionDe } from "./predictionDe.js";
import { quote } from "./quote.js";
import { saturationDe } from "./saturationDe.js";
import { saveDe } from "./saveDe.js";
import { timelineDe } from "./timelineDe.js";
import { toolsDe } from "./toolsDe.js";
import { trainingDe } from "./trainingDe.js";

const { formatNumber, formatShare } = formatsDe;

/** The sentence of several tokens: one verb for weights, one for any other stage. */
function severalSentence(byWeights: string): Messages["rowSentence"] {
  return (names, ranked, stage) =>
    stage === "weights"
      ? `${quote(names)} ${byWeights} ${firstThen(ranked, formatShare)}.`
      : `${quote(names)} passen am besten zu ${firstThen(ranked, formatNumber)}.`;
}

/** `2 Zeilen`, or `2 Spalten` where tokens are attended to. */
const lines = (direction: "out" | "in", number: number) =>
  direction === "out" ? count(number, "Zeile", "Zeilen") : count(number, "Spalte", "Spalten");

/** A vector by its role. */
const VECTORS = { query: "Die Query", key: "Der Key", value: "Der Value" } as const;

/** The German words of the instruments. */
export const inspectorDe: InspectorMessages = {
  ...overviewDe,
  ...toolsDe,
  arithmetic: arithmeticDe,
  edits: editsDe,
  compare: compareDe,
  arcs: arcsDe,
  lines: linesDe,
  saturation: saturationDe,
  open: openDe,
  save: saveDe,
  places: placesDe,
  longText: longTextDe,
  timeline: timelineDe,
  ablation: ablationDe,
  parts: partsDe,
  growth: growthDe,
  training: trainingDe,
  prediction: predictionDe,
  combined: {
    heads: (by, heads, layers) =>
      `${{ mean: "Mittel", max: "Maximum", sum: "Summe" }[by]} von ${headsInWords(heads, layers)}`,
    rollout: "Attention-Rollout",
  },
  inspector: {
    heads: "Anzahl der Köpfe",
    hint: "Der Zeiger auf einer Zelle zeigt ihre Tokens; ein Klick wählt sie aus, Umschalt und Klick (oder „Mehrere auswählen“) fügt weitere hinzu.",
    gridHelp:
      "Die Pfeiltasten bewegen, die Eingabetaste wählt aus, mit Umschalt wählt sie dazu, Escape hebt die Auswahl auf.",
  },
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `Kopf ${head}` : `Schicht ${layer}, Kopf ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^((head|Kopf)\b|$)/i.test(name) ? place : `${place}: ${name}`;
  },
  allHeads: (layer) => (layer === undefined ? "Alle Köpfe" : `Schicht ${layer}, alle Köpfe`),
  view: "Ansicht",
  views: { matrix: "Matrix", lines: "Linien", arcs: "Bögen" },
  direction: "Richtung",
  directions: { out: "beachtet", in: "wird beachtet von", both: "beide" },
  tokenHint:
    "Der Zeiger auf einem Token zeigt, was es beachtet; ein Klick wählt es aus, Umschalt und Klick (oder „Mehrere auswählen“) fügt weitere hinzu.",
  attendedToBy: "wird beachtet von",
  matchedBy: "passt zu",
  sumOfColumn: (sum) => `Insgesamt erhält es ${sum}.`,
  sumOf: (direction, selected, sentence) =>
    `Summe aus ${direction === "out" ? "Zeilen" : "Spalten"} (${selected}): ${sentence}`,
  several: {
    out: {
      attendsTo: "beachten",
      matches: "passen zu",
      rowSentence: severalSentence("beachten am meisten"),
    },
    in: {
      attendsTo: "werden beachtet von",
      matches: "passen zu",
      rowSentence: severalSentence("werden am meisten beachtet von"),
    },
  },
  sumOfSeveral: (direction, selected, sum) => `${lines(direction, selected)} zusammen: ${sum}.`,
  onlyWeights: "Diese Daten enthalten nur Gewichte.",
  unmasked: "Keine Maske: Die Scores bleiben unverändert.",
  matrices: { query: "Querys", key: "Keys", value: "Values" },
  vectorOf: (role, token, components, lowest, highest) =>
    `${VECTORS[role]} von ${quote(token)} hat ${count(components, "Komponente", "Komponenten")}, von ${lowest} bis ${highest}.`,
  vectors: {
    hint: "Der Zeiger auf einer Komponente zeigt ihr Token; ein Klick wählt sie aus.",
    gridHelp: "Die Pfeiltasten bewegen, die Eingabetaste wählt aus, Escape hebt die Auswahl auf.",
  },
  allZero: "Jeder Wert ist 0.",
  add: "Mehrere auswählen",
  selected: (name) => `Ausgewählt: ${quote(name)}.`,
  cleared: "Auswahl aufgehoben.",
  play: "Abspielen",
  pause: "Anhalten",
  tools: "Werkzeuge",
  instruments: "Instrumente",
  close: "Schließen",
  changed: {
    differs: "gegenüber dem Gespeicherten",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`stieg am meisten bei ${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0 ? [] : [`sank am meisten bei ${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quote(name)} ${parts.join("; ") || "blieb gleich"}.`;
    },
    vectorSentence: (role, name, components, lowest, highest) => {
      const vector = role === "none" ? quote(name) : `${VECTORS[role]} von ${quote(name)}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) {
        return `${vector} blieb auf zwei Nachkommastellen gleich.`;
      }
      return `${vector} änderte sich um ${lowest} bis ${highest}, über ${count(components, "Komponente", "Komponenten")}.`;
    },
  },
};
