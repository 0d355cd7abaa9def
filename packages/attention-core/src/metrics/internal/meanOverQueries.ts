import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import { zeros } from "../../internal/zeros.js";
import type { Shape, Tensor } from "../../shape.js";
import type { BatchAxes } from "../queryAxes.js";
import { visitRows } from "./visitRows.js";

/**
 * One number for each head: the mean of what `measure` finds in the rows, without the rows in which it finds nothing
 * (undefined), or 0 when that is all of them.
 *
 * @param weights - [queries, keys], or with batch axes in front
 * @param measure - called with a row and with the key that its query stands at: as in `causalMask` the last query
 *   stands at the last key, so with more queries than keys the first are below 0
 * @returns the batch axes
 */
export function meanOverQueries<S extends Shape>(
  weights: Tensor<S>,
  measure: (row: Float32Array, position: number) => number | undefined,
): Tensor<BatchAxes<S>> {
  const { batch, rows, columns } = matrixShape(weights);
  const means = new Float64Array(sizeOf(batch));
  const counts = means.slice();
  visitRows(weights, (row, query, head) => {
    const measured = measure(row, query + columns - rows);
    if (measured !== undefined) means[head]! += (measured - means[head]!) / ++counts[head]!;
  });
  const rounded = zeros<BatchAxes<S>>(batch); // [.., queries, keys] -> [..]
  rounded.data.set(means);
  return rounded;
}
