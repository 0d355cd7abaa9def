import type { Messages } from "../messages.js";

/** The stages in Spanish. */
export const stagesEs: Messages["stages"] = {
  inputs: {
    name: "Entradas",
    formula: "X",
    explanation:
      "Cada token empieza como un vector que codifica la palabra y su posición (codificación posicional); en las capas más profundas también lleva contexto.",
    legend: "componentes",
  },
  projected: {
    name: "Proyección",
    formula: "Q, K, V",
    explanation:
      "Tres matrices convierten cada vector en una consulta (lo que busca), una clave (por lo que se le encuentra) y un valor (lo que transmite).",
    legend: "componentes",
  },
  scores: {
    name: "Puntuaciones",
    formula: "Q·Kᵀ",
    explanation:
      "El producto escalar de cada consulta con cada clave: es grande cuando un token ofrece lo que el otro busca.",
    legend: "producto escalar",
  },
  scaledScores: {
    name: "Escalado",
    formula: "÷ √dₖ",
    explanation:
      "Cuantos más componentes (dₖ), más se dispersan los productos escalares; dividir entre √dₖ lo compensa.",
    legend: "puntuación escalada",
  },
  maskedScores: {
    name: "Máscara",
    formula: "ocultar claves",
    explanation:
      "A las claves que un token no puede ver se les asigna −∞; softmax lo convierte en 0.",
    legend: "puntuación enmascarada",
  },
  weights: {
    name: "Softmax",
    formula: "cada fila suma 1",
    explanation:
      "Softmax convierte cada fila en un presupuesto de 1: las claves que mejor encajan se llevan la mayor parte.",
    legend: "peso de atención",
  },
  headOutputs: {
    name: "Suma ponderada",
    formula: "A·V",
    explanation: "La salida de cada token es la suma de los valores, ponderada por su fila.",
    legend: "componentes",
  },
  output: {
    name: "Salida",
    formula: "concat·Wᴼ",
    explanation:
      "Las salidas de las cabezas se concatenan y se multiplican por Wᴼ: resulta un vector por token.",
    legend: "componentes",
  },
};
