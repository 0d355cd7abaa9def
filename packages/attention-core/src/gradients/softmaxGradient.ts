import { checkShapes } from "../checkShapes.js";
import { checkObject, checkPositive } from "../checks.js";
import { matrixShape, type Shape, type Tensor, zeros } from "../shape.js";
import type { SoftmaxOptions } from "../softmax.js";

/**
 * How much a loss changes with each score, given how it changes with each weight. Where a row has
 * nearly all its weight on one key, every factor is close to 0: a saturated softmax learns nothing.
 *
 *     gradient[i][j] = weights[i][j] · (g[i][j] − Σₖ g[i][k] · weights[i][k]) / temperature
 *
 * Source: Bridle 1990; Goodfellow et al. 2016, section 6.2.2.3.
 *
 * @category Gradients
 * @param weights - [queries, keys], or with batch axes in front; what `softmax` gave, 0–1
 * @param weightsGradient - g, the same shape; ∂loss/∂weights, unitless
 * @param options - the temperature that `softmax` was given
 * @returns the same shape; ∂loss/∂scores, each row sums to 0, hidden keys and hidden rows are 0
 * @throws RangeError if shapes differ, or the temperature is not positive
 * @throws TypeError if an argument is not a tensor
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
  checkObject("softmaxGradient", "options", options);
  const { temperature = 1 } = options;
  checkPositive("softmaxGradient", "temperature", temperature);
  const { columns } = matrixShape(weights);
  const gradient = zeros<S>(weights.shape);
  for (let start = 0; start < weights.data.length; start += columns) {
    const row = weights.data.subarray(start, start + columns);
    const given = weightsGradient.data.subarray(start, start + columns);
    const mean = row.reduce((sum, weight, j) => sum + weight * given[j]!, 0);
    gradient.data.set(
      row.map((weight, j) => (weight * (given[j]! - mean)) / temperature),
      start,
    );
  }
  return gradient;
}
