import { checkPositive } from "./internal/checks/checkPositive.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { mapEntries } from "./internal/mapEntries.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Soft cap: scores squashed by tanh, so that none exceeds a limit, however large it was.
 *
 *     capped[i][j] = cap · tanh(scores[i][j] / cap)
 *
 * A score of −∞ becomes −cap, so a cap comes before a mask.
 *
 * Source: Bello et al. 2016, appendix A.2; Gemma Team 2024 (Gemma 2), section 2.
 *
 * @category Scores
 * @param scores - [keys], or with more axes in front, as in [queries, keys]; unitless
 * @param cap - the limit, unitless, above 0
 * @returns the same shape as `scores`, each entry between −cap and cap
 * @throws RangeError if `cap` is not positive and finite
 * @throws TypeError if `scores` is not a tensor or `cap` is not a number
 * @example
 * ```ts
 * import { capScores, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(capScores(tensor([[0, 1000]]), 50))); // [ [ 0, 50 ] ]
 * ```
 */
export function capScores<S extends Shape>(scores: Tensor<S>, cap: number): Tensor<S> {
  checkShapes("capScores", { scores: [scores, "… keys"] });
  checkPositive("capScores", "cap", cap);
  return mapEntries(scores, (score) => cap * Math.tanh(score / cap));
}
