import type { ToolMessages } from "../toolMessages.js";
import { count } from "./count.js";
import { LISTED_HEADS } from "./headsInWords.js";
import { quote } from "./quote.js";
import { windowSize } from "./windowSize.js";

/** More weights of subword tokens than these are counted, not listed. */
const LISTED_WEIGHTS = 8;

/** The German words of the tools. */
export const toolsDe: ToolMessages = {
  color: {
    title: "Farbe",
    scales: {
      linear: "linear",
      logarithmic: "logarithmisch",
      row: "jede Zeile nach ihrem Maximum",
    },
    legends: {
      linear: "",
      logarithmic:
        "logarithmisch: Ein Hundertstel der Skala hat 15\u00a0% der Farbe, ein Zehntel die Hälfte",
      row: "jede Zeile nach ihrem eigenen Maximum: nur innerhalb einer Zeile vergleichbar",
    },
    upToLargest: "die volle Farbe ist das größte Gewicht",
    oneScale: "Eine Skala für Scores, skalierte und maskierte Scores",
  },
  highlight: {
    title: "Hervorheben",
    everything: "jede Zelle",
    byValue: "starke Zellen",
    byMass: "das meiste jeder Zeile",
    atLeast: (value) => `Zellen ab ${value}; die übrigen sind abgeblendet.`,
    noBudget:
      "„Das meiste jeder Zeile“ gilt nur für Attention-Gewichte; hier wird jede Zelle gezeigt.",
    mostOf: (share) => `Die stärksten Zellen, die zusammen ${share}\u00a0% jeder Zeile ausmachen.`,
  },
  exclude: {
    title: "Keys ausschließen",
    nothing: "keine",
    special: "Spezial-Tokens",
    sinks: "Attention Sinks",
    selected: (token) =>
      token === undefined ? "der ausgewählte Key" : `der ausgewählte Key ${quote(token)}`,
    missing: "Ausgegraut: Dieser Text hat kein solches Token, oder keines ist ausgewählt.",
    hidden: "von der Maske verborgen oder ausgeschlossen",
    gap: "Lücke lassen: Zeilen ergeben weniger als 1",
    renormalized: "renormieren: Zeilen ergeben wieder 1",
  },
  experiment: {
    title: "Experiment",
    mask: "Maske",
    masks: {
      asGiven: "wie gegeben",
      none: "keine",
      causal: "kausal",
      window: "gleitendes Fenster",
      custom: "nur von Hand verborgene Zellen",
    },
    ownMask: {
      replaced:
        "Eine andere Maske ersetzt die gegebene (etwa „Kausale Maske“); die Eingaben wurden noch mit der gegebenen berechnet.",
      kept: "Die gegebene Maske bleibt: Die Zellen, die sie verbirgt, haben keinen Score.",
    },
    noMaskParameter: "Diese Maske hat keine Größe.",
    maskParameters: { window: (size) => `Fenster: ${windowSize(size)}` },
    padding: "Tokens vor dem Padding",
    draw: "Zellen durch Klicken verbergen",
    drawing: {
      hint: "Der Zeiger auf einer Zelle zeigt ihre Tokens; ein Klick verbirgt sie oder zeigt sie wieder.",
      gridHelp:
        "Die Pfeiltasten bewegen, die Eingabetaste verbirgt eine Zelle oder zeigt sie wieder, Escape hebt die Auswahl auf.",
    },
    scaled: "Durch √dₖ teilen",
    temperature: "Temperatur",
    reset: "Alles rückgängig machen",
    whyNot: {
      anything: "Diese Gewichte stammen nicht aus einem Softmax; ein Experiment ist nicht möglich.",
      draw: "nicht, solange Subwort-Tokens zu Wörtern verbunden sind.",
      drawLines: "nur in der Matrix.",
      scaled: "die Scores vor der Division sind nicht bekannt.",
    },
    perLayer:
      "Jede Schicht wird aus ihren bisherigen Eingaben neu berechnet; die Änderung wirkt nicht auf spätere Schichten.",
  },
  combine: {
    title: "Kombinieren",
    words: "Subwort-Tokens zu Wörtern",
    wordsRule:
      "Die Subwort-Tokens eines Wortes werden eine Zeile und eine Spalte: Zeilen werden gemittelt, Spalten summiert.",
    valueWeighted: "Mit der Value-Norm gewichten",
    valueWeightedFormula: "× Value-Norm",
    valueWeightedLegend: "Norm des addierten Vektors",
    valueWeightedRule:
      "Jede Zelle ist die Norm des Vektors, den sie beiträgt, Gewicht mal Value, durch Wᴼ, wo das bekannt ist (Kobayashi et al. 2020); die Zeilen ergeben nicht 1.",
    rollout: "Rollout über alle Schichten",
    whyNot: {
      words: "kein Wort dieses Textes hat mehrere Subwort-Tokens.",
      valueWeighted: "die Values sind nicht bekannt.",
      rollout: "Querys und Keys sind verschiedene Tokens.",
    },
    rules: {
      mean: "Jede Zelle ist das Mittel der dortigen Gewichte der Köpfe.",
      max: "Jede Zelle ist das größte der dortigen Gewichte der Köpfe; ein Maximum ist kein Anteil, also ergeben die Zeilen mehr als 1, wo die Köpfe sich unterscheiden.",
      sum: "Jede Zelle ist die Summe der dortigen Gewichte der Köpfe; eine Summe ist kein Anteil, also ergibt jede Zeile die Summe der Zeilen aller Köpfe.",
      rollout:
        "Attention, durch alle Schichten multipliziert; die Hälfte jedes Tokens läuft durch die Residualverbindung (Abnar & Zuidema 2020).",
    },
    combinedFrom: (by, name, numbers, result) => {
      if (numbers.length > LISTED_HEADS) return `${name} in dieser Zelle: ${result}.`;
      const sum = numbers.join(" + ");
      const working = {
        mean: `(${sum}) ÷ ${numbers.length} = ${result}`,
        max: `das größte von ${numbers.join(", ")} ist ${result}`,
        sum: `${sum} = ${result}`,
      };
      return `${name} in dieser Zelle: ${working[by]}.`;
    },
    normFrom: (weight, length, result) => `Gewicht ${weight} × Value-Norm ${length} = ${result}.`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1)
        return "Jedes Wort ist ein Subwort-Token; sein Gewicht bleibt also gleich.";
      const shared = rows === 1 ? "" : ` ÷ ${rows} Zeilen`;
      return numbers.length > LISTED_WEIGHTS
        ? `Die Summe von ${numbers.length} Subwort-Gewichten${shared} = ${result}.`
        : `(${numbers.join(" + ")})${shared} = ${result}.`;
    },
    notShares: {
      max: { formula: "Maximum der Köpfe", legend: "größtes Gewicht" },
      sum: { formula: "Summe der Köpfe", legend: "Summe der Gewichte" },
    },
    combineBy: "Köpfe kombinieren durch",
    combineRules: { mean: "Mittel", max: "Maximum", sum: "Summe" },
    combinesWeights:
      "Kombinierte Schichten entstehen aus Attention-Gewichten, nicht aus Value-Normen.",
    combineHint: "Umschalt und Klick auf Köpfe weiter unten, oder die Leertaste, kombiniert sie.",
    count: (words) => count(words, "Wort", "Wörter"),
    isShown: (name) => `„${name}“ hat eine eigene Zeile unter den Köpfen.`,
    separate: "Köpfe trennen",
  },
};
