import type { Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { count as counted } from "./count.js";
import { formatsDe } from "./formatsDe.js";

const { formatDigits } = formatsDe;

const PRODUCTS = {
  projection: (count: number) =>
    `Eingabe × Spalte von W, ${counted(count, "Komponente", "Komponenten")}`,
  score: (count: number) => `q·k, ${counted(count, "Summand", "Summanden")}`,
  weightedSum: (count: number) => `Gewicht × Value, ${counted(count, "Key", "Keys")}`,
  output: (count: number) =>
    `verkettete Köpfe × Spalte von Wᴼ, ${counted(count, "Komponente", "Komponenten")}`,
};

function step(what: Step): string {
  switch (what.kind) {
    case "product":
      return PRODUCTS[what.of](what.terms.length);
    case "bias":
      return `+ Bias ${formatDigits(what.bias)}`;
    case "scale":
      return `÷ √${what.dHead}`;
    case "factor":
      return what.factor === 1 ? "nicht geteilt" : `× ${formatDigits(what.factor)}`;
    case "mask":
      return what.result === -Infinity ? "+ −∞, von der Maske verborgen" : "+ 0, nicht verborgen";
    case "hidden":
      return "von der Maske verborgen";
    case "temperature":
      return `÷ Temperatur ${formatDigits(what.temperature)}`;
    case "largest":
      return `− Maximum der Zeile ${formatDigits(what.largest)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ Summe der Zeile ${formatDigits(what.sum)}`;
  }
}

/** The arithmetic in German. */
export const arithmeticDe: ArithmeticMessages = {
  why: "Warum",
  is: "=",
  component: (number) => `Komponente ${number}`,
  step,
  largest:
    "Bei großen Scores wird zuerst das Maximum der Zeile abgezogen, damit exp lesbar bleibt; die Gewichte ändern sich dadurch nicht.",
  termColumns: {
    projection: ["Komponente", "Eingabe × W", "Produkt"],
    score: ["Komponente", "Query × Key", "Produkt"],
    weightedSum: ["Key", "Gewicht × Value", "Produkt"],
    output: ["Kopf, Komponente", "Ausgabe des Kopfs × Wᴼ", "Produkt"],
  },
  rest: (count, sum) => `und ${count} weitere: ${sum}`,
  allTerms: (count) => (count === 1 ? "Der eine Summand" : `Alle ${count} Summanden`),
  given: (layersBefore) =>
    layersBefore === 0
      ? "Diese Zahl ist eine Eingabe: Hier beginnt die Rechnung."
      : `Diese Zahl stammt aus Schicht ${layersBefore}.`,
  handBuiltInput: {
    spelling: "Diese Zahl ist eine Eingabe: ein Teil der Schreibweise des Tokens.",
    contentWord: "Diese Zahl ist eine Eingabe: 1 für ein Inhaltswort, 0 für jedes andere Token.",
    position: "Diese Zahl ist eine Eingabe: ein Teil der Position des Tokens.",
  },
  chain: "Von Query und Key zur gewichteten Summe",
  link: (operation, stage) => `${operation}; öffnet „${stage}“`,
  weight: "Attention-Gewicht",
  weightedValue: "Länge von Gewicht × Value",
  unknown: "In diesen Daten ist nicht aufgezeichnet, wie diese Zahl berechnet wurde.",
};
