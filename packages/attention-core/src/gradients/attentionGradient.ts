import type { AttentionOptions } from "../attentionOptions.js";
import type { AttentionStages } from "../attentionStages.js";
import { checkAttentionOptions } from "../internal/checks/checkAttentionOptions.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { ATTENTION_OPTIONS } from "../internal/checks/optionNames.js";
import { matrixProduct } from "../internal/matrixProduct.js";
import { transpose } from "../internal/transpose.js";
import { scaleScoresUnchecked } from "../scaleScores.js";
import type { Shape, Tensor } from "../shape.js";
import type { AttentionGradients } from "./attentionGradients.js";
import { capGradient } from "./internal/capGradient.js";
import { sinkGradient } from "./internal/sinkGradient.js";
import { sumOfHeads } from "./internal/sumOfHeads.js";
import { softmaxGradientUnchecked } from "./softmaxGradient.js";

/**
 * The gradients of attention: how a loss changes with queries, keys and values, given how it changes with the output.
 *
 *     ∂V = Aᵀ · ∂output
 *     ∂A = ∂output · Vᵀ
 *     ∂S = softmaxGradient(A, ∂A) · scale
 *     ∂Q = ∂S · K
 *     ∂K = ∂Sᵀ · Q
 *
 * ∂loss/∂bias is that of the masked scores (with `biasBeforeCap`, of the scaled scores), which the caller sums over the
 * heads that share a bias.
 *
 * With a soft cap, ∂S is also multiplied by the slope of the cap, 1 − tanh²(scaledScores / softCap). A sink has in each
 * row what is left of 1, and its value is 0:
 *
 *     ∂sink = −Σᵢ Σⱼ share[i] · A[i][j] · ∂A[i][j] / temperature, with share[i] = 1 − Σⱼ A[i][j]
 *
 * Source: the chain rule on Vaswani et al. 2017, equation 1; Dao et al. 2022, appendix B.2.
 *
 * @category Gradients
 * @param stages - what `attention` returned
 * @param outputGradient - ∂loss/∂output: [queries, dValue], with the same batch axes; unitless
 * @param options - as they were given to `attention`
 * @returns the gradients of queries, keys, values, weights, all scores, scale and sinks, each in the shape of what it
 *   belongs to
 * @throws RangeError if `outputGradient` does not have the shape of the output, or an option is out of range
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { attention, attentionGradient, tensor, toNested } from "attention-core";
 *
 * const stages = attention(tensor([[0]]), tensor([[1], [-1]]), tensor([[4], [8]]));
 * const gradient = attentionGradient(stages, tensor([[1]]));
 * console.log(toNested(gradient.values)); // [ [ 0.5 ], [ 0.5 ] ]
 * console.log(toNested(gradient.queries)); // [ [ -2 ] ]
 * ```
 */
export function attentionGradient<S extends Shape>(
  stages: AttentionStages<S>,
  outputGradient: Tensor<S>,
  options: AttentionOptions<S> = {},
): AttentionGradients<S> {
  checkObject("attentionGradient", "stages", stages);
  checkNames("attentionGradient", "options", options, ATTENTION_OPTIONS, didYouMean);
  const { queries, keys, values } = stages;
  checkShapes("attentionGradient", {
    "stages.queries": [queries, "… queries dHead"],
    "stages.keys": [keys, "… keys dHead"],
    "stages.values": [values, "… keys dValue"],
    "stages.scores": [stages.scores, "… queries keys"],
    "stages.scaledScores": [stages.scaledScores, "… queries keys"],
    "stages.weights": [stages.weights, "… queries keys"],
    outputGradient: [outputGradient, "… queries dValue"],
  });
  checkAttentionOptions("attentionGradient", stages.weights.shape, options);
  return attentionGradientUnchecked(stages, outputGradient, options);
}

/**
 * The gradients of equation 1, from the output back to queries, keys and values, without argument checks. The formulas
 * are at `attentionGradient`; here they stand in the order in which they are computed.
 *
 * @param stages - with queries [.., queries, dHead], keys [.., keys, dHead], values [.., keys, dValue], and scores and
 *   weights [.., queries, keys]
 * @param outputGradient - ∂loss/∂output: [.., queries, dValue]
 * @returns every gradient in the shape of what it belongs to; `scale` and `sinks` are [heads]
 */
export function attentionGradientUnchecked<S extends Shape>(
  stages: AttentionStages<S>,
  outputGradient: Tensor<S>,
  options: AttentionOptions<S>,
): AttentionGradients<S> {
  const { queries, keys, values } = stages;
  const dHead = queries.shape.at(-1)!;
  const { scale = 1 / Math.sqrt(dHead), temperature = 1 } = options;
  // ∂output · Vᵀ: [queries, dValue] · [dValue, keys] -> [queries, keys]
  const weights = matrixProduct(outputGradient, values, true);
  const maskedScores = softmaxGradientUnchecked(stages.weights, weights, temperature);
  const scaledScores = capGradient(maskedScores, stages.scaledScores, options);
  const scores = scaleScoresUnchecked(scaledScores, scale);
  return {
    // ∂S · K: [queries, keys] · [keys, dHead] -> [queries, dHead]
    queries: matrixProduct(scores, keys),
    // ∂Sᵀ · Q: [keys, queries] · [queries, dHead] -> [keys, dHead]
    keys: matrixProduct(transpose(scores), queries),
    // Aᵀ · ∂output: [keys, queries] · [queries, dValue] -> [keys, dValue]
    values: matrixProduct(transpose(stages.weights), outputGradient),
    weights,
    maskedScores,
    scaledScores,
    scores,
    scale: sumOfHeads(scaledScores, (entry, i) => entry * stages.scores.data[i]!), // [heads, queries, keys] -> [heads]
    ...(options.sinks && { sinks: sinkGradient(stages.weights, weights, temperature) }),
  };
}
