import type { Stage } from "./stages.js";

/** Whether a step is one of all heads: they have not parted yet, or are one again. */
export function isOfAll(stage: Stage): boolean {
  return stage === "inputs" || stage === "output";
}
