import { checkNames } from "../internal/checks/checkNames.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { checkSoftmax } from "../internal/checks/checkSoftmax.js";
import { SOFTMAX_OPTIONS } from "../internal/checks/optionNames.js";
import { mapEntries } from "../internal/mapEntries.js";
import { rowSums } from "../internal/rowSums.js";
import type { Shape, Tensor } from "../shape.js";
import type { SoftmaxOptions } from "../softmaxOptions.js";

/**
 * How much a loss changes with each score, given how it changes with each weight. Where a row has nearly all its weight
 * on one key, every factor is close to 0: a saturated softmax learns nothing.
 *
 *     gradient[i][j] = weights[i][j] · (g[i][j] − Σₖ g[i][k] · weights[i][k]) / temperature
 *
 * Source: Bridle 1990, "Probabilistic interpretation of feedforward classification network outputs"; Goodfellow et al.
 * 2016, section 6.2.2.3.
 *
 * @category Gradients
 * @param weights - [queries, keys], or with batch axes in front; what `softmax` gave, 0–1
 * @param weightsGradient - g, the same shape; ∂loss/∂weights, unitless
 * @param options - what `softmax` was given: the temperature, and sinks, whose share is in the weights
 * @returns the same shape; ∂loss/∂scores, each row sums to 0 (not with a sink), hidden keys and hidden rows are 0
 * @throws RangeError if shapes differ, or the temperature is not positive
 * @throws TypeError if an argument is not a tensor or the temperature is not a number
 * @example
 * ```ts
 * import { softmaxGradient, tensor, toNested } from "attention-core";
 *
 * const weights = tensor([[0.5, 0.5]]);
 * console.log(toNested(softmaxGradient(weights, tensor([[1, 0]])))); // [ [ 0.25, -0.25 ] ]
 * ```
 */
export function softmaxGradient<S extends Shape>(
  weights: Tensor<S>,
  weightsGradient: Tensor<S>,
  options: SoftmaxOptions = {},
): Tensor<S> {
  checkShapes("softmaxGradient", {
    weights: [weights, "… keys"],
    weightsGradient: [weightsGradient, "… keys"],
  });
  checkNames("softmaxGradient", "options", options, SOFTMAX_OPTIONS);
  checkSoftmax("softmaxGradient", options, weights.shape);
  const { temperature = 1 } = options;
  return softmaxGradientUnchecked(weights, weightsGradient, temperature);
}

/**
 * ∂loss/∂scores, without argument checks. The mean Σₖ g[i][k] · weights[i][k] is computed once per row, in float64: the
 * whole Jacobian of a row, [keys, keys], is never stored.
 *
 * @param weights - A: [.., queries, keys], 0–1
 * @param weightsGradient - g = ∂loss/∂A: the same shape
 * @returns the same shape; 0 wherever a weight is 0
 */
export function softmaxGradientUnchecked<S extends Shape>(
  weights: Tensor<S>,
  weightsGradient: Tensor<S>,
  temperature: number,
): Tensor<S> {
  const columns = weights.shape.at(-1)!;
  const means = rowSums(weights, (weight, i) => weight * weightsGradient.data[i]!); // [queries, keys] -> one per row
  const rowOf = (i: number) => Math.floor(i / columns);
  return mapEntries(
    weights,
    (weight, i) => (weight * (weightsGradient.data[i]! - means[rowOf(i)]!)) / temperature,
  );
}
