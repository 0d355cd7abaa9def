import type { Stage } from "./stages.js";

/** Whether a stage has one matrix for all heads: the inputs, or the output after concatenation. */
export function isSharedByHeads(stage: Stage): boolean {
  return stage === "inputs" || stage === "output";
}
