import { checkMask } from "../internal/checks/checkMask.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import type { Mask } from "../mask.js";
import type { Shape, Tensor } from "../shape.js";
import { repeatMask } from "./internal/repeatMask.js";

/**
 * Scores with the hidden keys at −∞, which softmax turns into a weight of exactly 0.
 *
 *     maskedScores[i][j] = mask[i][j] ? scores[i][j] : −∞
 *
 * Source: Vaswani et al. 2017, section 3.2.3.
 *
 * @category Masks
 * @param scores - [queries, keys], or with batch axes (heads) in front; unitless
 * @param mask - [queries, keys] for every head alike, or the full shape of `scores`; 1 = may attend
 * @returns the same shape as `scores`
 * @throws RangeError if the mask does not fit, or holds anything but 0 and 1
 * @throws TypeError if an argument is not a tensor or a mask
 * @example
 * ```ts
 * import { applyMask, causalMask, tensor, toNested } from "attention-core";
 *
 * const scores = tensor([[1, 2], [3, 4]]);
 * console.log(toNested(applyMask(scores, causalMask(2)))); // [ [ 1, -Infinity ], [ 3, 4 ] ]
 * ```
 */
export function applyMask<S extends Shape>(scores: Tensor<S>, mask: Mask): Tensor<S> {
  checkShapes("applyMask", { scores: [scores, "… queries keys"] });
  checkMask("applyMask", mask, scores.shape);
  return applyMaskUnchecked(scores, mask);
}

/** Scores with the hidden keys at −∞, without argument checks. */
export function applyMaskUnchecked<S extends Shape>(scores: Tensor<S>, mask: Mask): Tensor<S> {
  const masked = scores.data.slice();
  const allowed = repeatMask(mask, masked.length); // [queries, keys] -> the shape of `scores`
  for (let i = 0; i < masked.length; i++) {
    if (allowed[i] === 0) masked[i] = -Infinity;
  }
  return { shape: scores.shape, data: masked };
}
