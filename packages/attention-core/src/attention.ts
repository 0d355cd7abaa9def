import { addBias } from "./addBias.js";
import { applyMask } from "./applyMask.js";
import type { AttentionOptions } from "./attentionOptions.js";
import type { AttentionStages } from "./attentionStages.js";
import { capScores } from "./capScores.js";
import { causalMask } from "./causalMask.js";
import { checkAttention } from "./checkAttention.js";
import { dotProductScores } from "./dotProductScores.js";
import { scaleScores } from "./scaleScores.js";
import { matrixShape, type Shape, type Tensor } from "./shape.js";
import { softmax } from "./softmax.js";
import { weightedSum } from "./weightedSum.js";

/**
 * Scaled dot-product attention, with every intermediate.
 *
 *     attention(Q, K, V) = softmax(Q · Kᵀ / √dHead) · V
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * Every stage is kept in float32. While scaled scores stay below some 30, weights are within 1e-6 of
 * a float64 computation, and the output within 2e-6 of the largest value; beyond that, scores that
 * nearly tie are told apart less finely.
 *
 * @category Attention
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @param values - [keys, dValue], with the same batch axes
 * @param options - mask, causal, bias, scale, softCap, temperature
 * @returns every stage; `output` is [queries, dValue] with the same batch axes
 * @throws RangeError if shapes do not fit each other, an option is out of range, or a score comes out
 *   NaN or +∞ (which `softmax` refuses)
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { attention, tensor, toNested } from "attention-core";
 *
 * const queries = tensor([[Math.log(3)]]);
 * const keys = tensor([[0], [1]]);
 * const values = tensor([[4], [8]]);
 * const { weights, output } = attention(queries, keys, values);
 * console.log(toNested(weights)); // [ [ 0.25, 0.75 ] ]
 * console.log(toNested(output)); // [ [ 7 ] ]
 * ```
 */
export function attention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  options: AttentionOptions<S> = {},
): AttentionStages<S> {
  checkAttention("attention", queries, keys, values, options);
  const scores = dotProductScores(queries, keys); // Q · Kᵀ: [queries, keys]
  const scaledScores = scaleScores(scores, matrixShape(queries).columns, options.scale); // ÷ √dHead
  const maskedScores = capBiasAndHide(scaledScores, options); // hidden keys: −∞
  const weights = softmax(maskedScores, options); // A
  const output = weightedSum(weights, values); // A · V: [queries, dValue]
  return { queries, keys, values, scores, scaledScores, maskedScores, weights, output };
}

/** Scaled scores with cap, bias and masks applied. */
export function capBiasAndHide<S extends Shape>(
  scores: Tensor<S>,
  { mask, causal, bias, softCap }: AttentionOptions<S>,
): Tensor<S> {
  const { rows: queries, columns: keys } = matrixShape(scores);
  const masks = causal ? [causalMask(queries, keys), mask] : [mask];
  const capped = softCap === undefined ? scores : capScores(scores, softCap);
  const biased = bias === undefined ? capped : addBias(capped, bias);
  return masks.reduce((seen, each) => (each ? applyMask(seen, each) : seen), biased);
}
