import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Stage } from "../settings/stages.js";

/**
 * What leaving out keys does at a step: nothing before the mask; then their attention is missing or
 * shared out. A gap is a way of looking: what comes of the weights stays that of all keys. A rollout makes
 * rows sum to 1 again, and half of each token passes its layers by.
 */
export type ExclusionEffect = "nothing" | "missing" | "shared" | "allKeys" | "passing";

/** What becomes of the attention of keys that are left out, at a step. */
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
      return rule === "gap" ? "missing" : "shared";
    case "headOutputs":
    case "output":
      return rule === "gap" ? "allKeys" : "shared";
  }
}
