import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Stage } from "../settings/stages.js";

/**
 * The effect of excluded keys at a stage: nothing before the mask; from there on a gap, or renormalised rows. With a
 * gap, the stages after the weights still use all keys. A rollout renormalises rows, and half of each token passes
 * through the residual connection.
 */
export type ExclusionEffect = "nothing" | "gap" | "renormalized" | "allKeys" | "withResidual";

/** The effect of excluded keys at a stage. */
export function exclusionEffect(
  stage: Stage,
  rule: InspectorSettings["exclusion"],
): ExclusionEffect {
  switch (stage) {
    case "inputs":
    case "projected":
    case "scores":
    case "scaledScores":
      return "nothing";
    case "maskedScores":
    case "weights":
      return rule;
    case "headOutputs":
    case "output":
      return rule === "gap" ? "allKeys" : rule;
  }
}
