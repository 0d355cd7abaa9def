import type { AttentionOptions } from "./attentionOptions.js";
import type { AttentionStages } from "./attentionStages.js";
import { PURE_BACKEND } from "./internal/attentionBackend.js";
import type { AttentionInputs } from "./internal/attentionInputs.js";
import { checkAttention } from "./internal/checks/checkAttention.js";
import { checkScoresSize } from "./internal/checks/checkScoresSize.js";
import { maskScores } from "./internal/maskScores.js";
import { roundStages } from "./internal/roundStages.js";
import { scaleScoresUnchecked } from "./scaleScores.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Scaled dot-product attention, with every intermediate.
 *
 *     attention(Q, K, V) = softmax(Q · Kᵀ / √dHead) · V
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * Every stage is kept in float32. While scaled scores stay between −16 and 16, weights are within 1e-6 of a float64
 * computation, and the output within 2e-6 times the largest value; beyond that, the error of scores that nearly tie
 * grows with them. With a bias, scores are rounded only once softmax has read them, so that a bias of −10¹² on a whole
 * row gives the answer of float64.
 *
 * @category Attention
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @param values - [keys, dValue], with the same batch axes
 * @param options - mask, causal, keysBefore, bias, biasBeforeCap, scale, softCap, temperature, sinks
 * @returns every stage; `output` is [queries, dValue] with the same batch axes
 * @throws RangeError if shapes do not fit each other, an option is out of range, or a score comes out NaN or +∞
 * @throws TypeError if an argument or an option is the wrong kind of thing
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
  const inputs = { queries, keys, values };
  checkAttention("attention", inputs, options);
  return attentionUnchecked("attention", inputs, options);
}

/** Equation 1, without argument checks; `caller` is the function that an error about a score names. */
export function attentionUnchecked<S extends Shape>(
  caller: string,
  { queries, keys, values }: AttentionInputs<S>,
  options: AttentionOptions<S>,
  backend = PURE_BACKEND,
): AttentionStages<S> {
  const dHead = queries.shape.at(-1)!;
  const { scale = 1 / Math.sqrt(dHead) } = options;
  checkScoresSize(caller, queries, keys);
  // Q · Kᵀ: [queries, dHead] · [dHead, keys] -> [queries, keys]
  const scores = backend.dotProducts(queries, keys, options);
  const scaledScores = scaleScoresUnchecked(scores, scale); // ÷ √dHead
  const maskedScores = maskScores(scaledScores, options); // bias, cap; hidden keys: −∞
  const weights = backend.softmax(caller, maskedScores, options); // A
  // A · V: [queries, keys] · [keys, dValue] -> [queries, dValue]
  const output = backend.weightedSum(weights, values);
  const stages = { queries, keys, values, scores, scaledScores, maskedScores, weights, output };
  return roundStages(caller, stages);
}
