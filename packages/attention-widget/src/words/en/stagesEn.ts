import type { Messages } from "../messages.js";

/** The stages in English. */
export const stagesEn: Messages["stages"] = {
  inputs: {
    name: "Inputs",
    formula: "X",
    explanation:
      "Each token starts as a vector that encodes the word and its position; in deeper layers it also carries context.",
    legend: "components",
  },
  projected: {
    name: "Project",
    formula: "Q, K, V",
    explanation:
      "Three matrices turn each vector into a query (what it looks for), a key (what it is found by) and a value (what it passes on).",
    legend: "components",
  },
  scores: {
    name: "Scores",
    formula: "Q·Kᵀ",
    explanation:
      "The dot product of every query with every key: large where one token offers what the other looks for.",
    legend: "dot product",
  },
  scaledScores: {
    name: "Scale",
    formula: "÷ √dₖ",
    explanation:
      "With more components (dₖ), dot products spread more widely; dividing by √dₖ undoes that.",
    legend: "scaled score",
  },
  maskedScores: {
    name: "Mask",
    formula: "hide keys",
    explanation: "Keys that a token may not attend to are set to −∞; softmax turns that into 0.",
    legend: "masked score",
  },
  weights: {
    name: "Softmax",
    formula: "rows sum to 1",
    explanation: "Softmax turns each row into a budget of 1; the best matches get most.",
    legend: "attention weight",
  },
  headOutputs: {
    name: "Weighted sum",
    formula: "A·V",
    explanation: "Each token’s output is the sum of the values, weighted by its row.",
    legend: "components",
  },
  output: {
    name: "Output",
    formula: "concat·Wᴼ",
    explanation:
      "The heads’ outputs are concatenated and multiplied by Wᴼ, giving one vector per token.",
    legend: "components",
  },
};
