import type { OpenMessages } from "../openMessages.js";
import { count } from "./count.js";

/** The German words for opening files. */
export const openDe: OpenMessages = {
  open: "Öffnen …",
  hint: "Öffnet eine Datei mit der Attention eines Modells; sie lässt sich auch hierher ziehen oder einfügen.",
  drop: "Zum Öffnen loslassen",
  title: "Die geöffnete Datei",
  pasted: "Eingefügte Daten",
  reading: (name) => `${name} wird gelesen …`,
  cancel: "Abbrechen",
  opened: (name, format) => `${name}, gelesen als ${format}:`,
  summary: ({ layers, heads, queries, keys, rowsSumToOne, causal }) => {
    const sums = rowsSumToOne ? "Zeilensumme 1" : "Zeilensumme nicht 1";
    const size = `${count(layers, "Schicht", "Schichten")} × ${count(heads, "Kopf", "Köpfe")}`;
    return `${size}, ${queries} Query- × ${keys} Key-Tokens, ${sums}, kausal: ${causal ? "ja" : "nein"}.`;
  },
  isTransposed:
    "Die Spalten ergeben in der Summe 1, die Zeilen nicht: Querys und Keys sind wohl vertauscht.",
  computed: "Die Datei enthält keine Gewichte: Sie wurden hier aus Querys und Keys berechnet.",
  noTokens: "Die Datei nennt keine Tokens; an ihrer Stelle stehen ihre Positionen.",
  numbering: (isNumbered) =>
    isNumbered
      ? "Schichten und Köpfe heißen wie in der Datei."
      : "Die Datei nummeriert Schichten und Köpfe nicht; deshalb werden sie ab 1 gezählt.",
  prompt: (tokens) =>
    `Der Prompt hat ${count(tokens, "Token", "Tokens")}; die übrigen schrieb das Modell.`,
  onlyFirst: (files) => `Von ${files} Dateien wurde nur die erste geöffnet.`,
  view: "Matrizen",
  axes: "Achsen",
  axisNames: {
    step: "Schritt",
    layer: "Schicht",
    batch: "Batch",
    head: "Kopf",
    query: "Query",
    key: "Key",
  },
  transposed: "Querys und Keys vertauschen",
  causal: "Kausale Maske",
  tokens: { tokens: "Texte der Tokens", queryTokens: "Query-Tokens", keyTokens: "Key-Tokens" },
  tokensOf: (named, needed) => `${named} von ${needed}, durch Leerzeichen getrennt`,
  back: "Zurück zu dem, was vorher zu sehen war",
  close: "Schließen",
};
