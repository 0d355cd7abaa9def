import { checkShapes } from "../../internal/checks/checkShapes.js";
import type { Tensor } from "../../shape.js";

/** Refuses what is not attention weights: [.., queries, keys]. */
export function checkWeights(caller: string, weights: Tensor): void {
  checkShapes(caller, { weights: [weights, "… queries keys"] });
}
