import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Matrix, Tensor } from "../../shape.js";

/**
 * One matrix from those of all heads: [.., queries, keys] -> [queries, keys]. It is computed in float64 and rounded
 * once.
 *
 *     folded[i][j] = fold(… fold(fold(0, weights[0][i][j], 0), weights[1][i][j], 1) …)
 */
export function foldHeads(
  weights: Tensor,
  fold: (soFar: number, weight: number, head: number) => number,
): Matrix {
  const { batch, rows, columns } = matrixShape(weights);
  const folded = new Float64Array(rows * columns);
  for (let head = 0, at = 0; head < sizeOf(batch); head++) {
    for (let i = 0; i < folded.length; i++, at++) {
      folded[i] = fold(folded[i]!, weights.data[at]!, head);
    }
  }
  return { shape: [rows, columns], data: new Float32Array(folded) };
}
