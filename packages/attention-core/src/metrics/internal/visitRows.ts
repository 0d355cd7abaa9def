import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Tensor } from "../../shape.js";

/**
 * Calls `visit` with each row in the order they lie in memory: a view of it, its place in its matrix and its head (all
 * batch axes counted through). Returns what `visit` returns, one entry per row.
 */
export function visitRows<Result>(
  tensor: Tensor,
  visit: (row: Float32Array, query: number, head: number) => Result,
): Result[] {
  const { batch, rows, columns } = matrixShape(tensor);
  return Array.from({ length: sizeOf(batch) * rows }, (_, i) => {
    const row = tensor.data.subarray(i * columns, (i + 1) * columns);
    return visit(row, i % rows, Math.floor(i / rows));
  });
}
