import type { Stage } from "../../settings/stages.js";

/**
 * The formula of each stage, term by term: `W^Q` is W with Q above it, `d_k` is d with k below, `SCALED` is the
 * fraction of the scores over √dₖ, and `;` is a gap.
 */
export const FORMULAS: Readonly<Record<Stage, string>> = {
  inputs: "X ∈ ℝ^tokens×d",
  projected: "Q = X W^Q ; K = X W^K ; V = X W^V",
  scores: "S = Q K^⊤",
  scaledScores: "S / √ d_k = SCALED",
  maskedScores: "SCALED + M ; M_ij ∈ { 0 , −∞ }",
  weights: "A = softmax ( SCALED )",
  headOutputs: "head = A V",
  output: "output = concat ( head_1 , … ) W^O",
};

/** Scores over √dₖ: what is above the line of the fraction, and what below. */
export const SCALED = ["Q K^⊤", "√ d_k"] as const;
