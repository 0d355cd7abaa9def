import { mapEntries } from "../internal/mapEntries.js";
import type { Shape, Tensor } from "../shape.js";
import { keepAndAdd } from "./gatedLinearAttention.js";
import { keepAndAddGradient } from "./gatedLinearAttentionGradient.js";
import { checkGradient } from "./internal/checkRecurrent.js";
import { recurrence } from "./internal/recurrence.js";
import { recurrenceGradient } from "./internal/recurrenceGradient.js";
import { rowOf } from "./internal/rowOf.js";
import { withFeatures } from "./internal/withFeatures.js";
import { divideByLast, keepAll } from "./linearAttention.js";
import type { LinearAttentionInputs } from "./recurrentInputs.js";

/**
 * How a loss changes with queries, keys and values of {@link linearAttention}, given how it changes with the output.
 * With sum[i] for what divides row i and slope(x) for that of φ:
 *
 *     share[i][j] = φ(queries[i]) · φ(keys[j]) / sum[i]          j ≤ i
 *     ∂share[i][j] = ∂output[i] · values[j] − ∂output[i] · output[i]
 *     ∂queries[i] = slope(queries[i]) · Σⱼ ∂share[i][j] · φ(keys[j]) / sum[i]
 *     ∂keys[j] = slope(keys[j]) · Σᵢ ∂share[i][j] · φ(queries[i]) / sum[i]
 *     ∂values[j] = Σᵢ share[i][j] · ∂output[i]
 *
 * It is computed from the last token to the first, by the states that the tokens met: those of one head are kept
 * meanwhile, tokens · dHead · dValue numbers.
 *
 * Source: the chain rule on Katharopoulos et al. 2020, equations 4–12.
 *
 * @category Gradients
 * @param inputs - queries, keys and values, as they were given to `linearAttention`
 * @param outputGradient - ∂loss/∂output: [tokens, dValue], with the same batch axes; unitless
 * @returns the gradients of queries, keys and values, each in the shape of what it belongs to
 * @throws RangeError if shapes do not fit each other
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { linearAttentionGradient, tensor, toNested } from "attention-core";
 *
 * const inputs = {
 *   queries: tensor([[0], [0]]),
 *   keys: tensor([[0], [2]]), // features 1 and 3: the second output is 1/4 · 4 + 3/4 · 8
 *   values: tensor([[4], [8]]),
 * };
 * const gradient = linearAttentionGradient(inputs, tensor([[0], [1]]));
 * console.log(toNested(gradient.values)); // [ [ 0.25 ], [ 0.75 ] ]
 * console.log(toNested(gradient.keys)); // [ [ -0.75 ], [ 0.25 ] ]
 * ```
 */
export function linearAttentionGradient<S extends Shape>(
  inputs: LinearAttentionInputs<S>,
  outputGradient: Tensor<S>,
): LinearAttentionInputs<S> {
  checkGradient("linearAttentionGradient", inputs, outputGradient);
  const { values } = inputs;
  const featured = withFeatures(inputs);
  const update = keepAndAdd(keepAll);
  const sums = recurrence(featured, update); // [tokens, dValue + 1]
  const sumsGradient = divisionGradient(sums, divideByLast(sums, values), outputGradient);
  const gradients = recurrenceGradient(featured, sumsGradient, update, keepAndAddGradient(keepAll));
  const columns = values.shape.at(-1)!;
  return {
    queries: featuresGradient(gradients.queries, featured.queries),
    keys: featuresGradient(gradients.keys, featured.keys),
    values: mapEntries(values, (_, i) => gradients.values.data[i + Math.floor(i / columns)]!), // without the 1
  };
}

/** ∂sums: [tokens, dValue + 1], of ∂output where output = sums / their last column */
function divisionGradient<S extends Shape>(
  sums: Tensor<S>,
  output: Tensor<S>,
  outputGradient: Tensor<S>,
): Tensor<S> {
  const columns = sums.shape.at(-1)!;
  return mapEntries(sums, (_, i) => {
    const row = Math.floor(i / columns);
    const last = row * columns + columns - 1;
    const gradientRow = rowOf(outputGradient, row);
    const along = () =>
      rowOf(output, row).reduce((sum, entry, j) => sum + entry * gradientRow[j]!, 0);
    return (i < last ? gradientRow[i % columns]! : -along()) / sums.data[last]!;
  });
}

/** The slope of elu(x) + 1 is the smaller of 1 and itself. */
function featuresGradient<S extends Shape>(gradient: Tensor<S>, features: Tensor<S>): Tensor<S> {
  return mapEntries(gradient, (entry, i) => entry * Math.min(1, features.data[i]!));
}
