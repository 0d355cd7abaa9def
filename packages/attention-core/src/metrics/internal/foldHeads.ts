import { matrixShape } from "../../internal/matrixShape.js";
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
  const { rows, columns } = matrixShape(weights);
  const folded = new Float64Array(rows * columns);
  weights.data.forEach((weight, i) => {
    const index = i % folded.length;
    folded[index] = fold(folded[index]!, weight, Math.floor(i / folded.length));
  });
  return { shape: [rows, columns], data: Float32Array.from(folded) };
}
