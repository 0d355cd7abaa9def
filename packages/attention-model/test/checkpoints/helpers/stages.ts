/** Every stage of a layer that holds numbers, in their order. */
export const STAGES = [
  "inputs",
  "queries",
  "keys",
  "values",
  "scores",
  "scaledScores",
  "maskedScores",
  "weights",
  "headOutputs",
  "concatenated",
  "output",
] as const;
