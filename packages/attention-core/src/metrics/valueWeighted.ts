import { checkResult } from "../internal/checks/checkResult.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { matrixProduct } from "../internal/matrixProduct.js";
import { matrixShape } from "../internal/matrixShape.js";
import { sizeOf } from "../internal/sizeOf.js";
import type { Matrix, Shape, Tensor } from "../shape.js";
import { visitRows } from "./internal/visitRows.js";

/**
 * How much each key really gives to each query: the length of its value vector times its weight. A key with much weight
 * and a short value gives little.
 *
 *     valueWeighted[i][j] = ‖weights[i][j] · values[j] · W^O‖
 *
 * Weights count as they are, even in rows that do not sum to 1.
 *
 * Source: Kobayashi et al. 2020, section 3.
 *
 * @category Many heads, layers and tokens
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @param values - [keys, dValue], with the same batch axes; unitless
 * @param output - W^O: [heads · dValue, dOutput], all heads side by side as in `multiHeadAttention`; if left out, the
 *   norms are those of the values themselves
 * @returns [queries, keys], with the same batch axes; lengths, so rows do not sum to 1
 * @throws RangeError if there is not one value per key, batch axes differ, or `output` does not fit
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { valueWeighted } from "attention-core/metrics";
 *
 * const weights = tensor([[0.25, 0.75]]);
 * console.log(toNested(valueWeighted(weights, tensor([[3, 4], [0, 1]])))); // [ [ 1.25, 0.75 ] ]
 * ```
 */
export function valueWeighted<S extends Shape>(
  weights: Tensor<S>,
  values: Tensor<S>,
  output?: Matrix,
): Tensor<S> {
  checkShapes("valueWeighted", {
    weights: [weights, "… queries keys"],
    values: [values, "… keys dValue"],
  });
  const { rows: keys } = matrixShape(values);
  const vectors = output === undefined ? values : projectedValues(values, output);
  const lengths = visitRows(vectors, lengthOf); // [.., keys, dOutput] -> [.., keys]
  const weighted = weights.data.slice();
  visitRows({ ...weights, data: weighted }, (row, _, head) => {
    for (let key = 0; key < keys; key++) {
      row[key] = Math.abs(row[key]!) * lengths[head * keys + key]!;
    }
  });
  return { shape: weights.shape, data: weighted };
}

/** √(Σ x²), of squares that float64 can hold: those of float32 are far smaller than its largest number. */
function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! ** 2;
  return Math.sqrt(sum);
}

/** The values of each head times its rows of W^O: what the head adds to the output. */
function projectedValues(values: Tensor, output: Matrix): Tensor {
  const { batch, columns: dValue } = matrixShape(values);
  const lengths = { dValues: sizeOf(batch) * dValue };
  checkShapes("valueWeighted", { output: [output, "dValues dOutput"] }, lengths);
  const [, dOutput] = output.shape;
  checkResult("valueWeighted", "projected values", [...values.shape.slice(0, -1), dOutput]);
  // [heads · dValue, dOutput] -> [heads, dValue, dOutput]
  const perHead = { shape: [...batch, dValue, dOutput], data: output.data };
  return matrixProduct(values, perHead); // [heads, keys, dValue] · [heads, dValue, dOutput] -> [heads, keys, dOutput]
}
