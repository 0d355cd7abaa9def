import type { Messages } from "../messages.js";

/** The stages in German. */
export const stagesDe: Messages["stages"] = {
  inputs: {
    name: "Eingaben",
    formula: "X",
    explanation:
      "Jedes Token beginnt als Vektor, der das Wort und seine Position kodiert; in tieferen Schichten trägt er auch Kontext.",
    legend: "Komponenten",
  },
  projected: {
    name: "Projektion",
    formula: "Q, K, V",
    explanation:
      "Drei Matrizen machen aus jedem Vektor eine Query (wonach er sucht), einen Key (woran er gefunden wird) und einen Value (was er weitergibt).",
    legend: "Komponenten",
  },
  scores: {
    name: "Scores",
    formula: "Q·Kᵀ",
    explanation:
      "Das Skalarprodukt jeder Query mit jedem Key: groß, wo ein Token bietet, was das andere sucht.",
    legend: "Skalarprodukt",
  },
  scaledScores: {
    name: "Skalierung",
    formula: "÷ √dₖ",
    explanation:
      "Mit mehr Komponenten (dₖ) streuen die Skalarprodukte weiter; die Division durch √dₖ gleicht das aus.",
    legend: "skalierter Score",
  },
  maskedScores: {
    name: "Maske",
    formula: "Keys verbergen",
    explanation:
      "Keys, die ein Token nicht sehen darf, werden auf −∞ gesetzt; Softmax macht daraus 0.",
    legend: "maskierter Score",
  },
  weights: {
    name: "Softmax",
    formula: "Zeilen ergeben 1",
    explanation:
      "Softmax macht aus jeder Zeile ein Budget von 1; was am besten passt, bekommt am meisten.",
    legend: "Attention-Gewicht",
  },
  headOutputs: {
    name: "Gewichtete Summe",
    formula: "A·V",
    explanation: "Die Ausgabe jedes Tokens ist die Summe der Values, gewichtet mit seiner Zeile.",
    legend: "Komponenten",
  },
  output: {
    name: "Ausgabe",
    formula: "concat·Wᴼ",
    explanation:
      "Die Ausgaben der Köpfe werden verkettet und mit Wᴼ multipliziert: ein Vektor je Token.",
    legend: "Komponenten",
  },
};
