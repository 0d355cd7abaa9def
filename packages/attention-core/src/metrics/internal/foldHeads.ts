import { matrixShape } from "../../internal/matrixShape.js";
import type { Matrix, Tensor } from "../../shape.js";

/** One matrix from many, entry by entry and from 0 on: [.., queries, keys] -> [queries, keys] */
export function foldHeads(
  weights: Tensor,
  fold: (soFar: number, weight: number, head: number) => number,
): Matrix {
  const { rows, columns } = matrixShape(weights);
  const folded = new Float64Array(rows * columns);
  weights.data.forEach((weight, i) => {
    const at = i % folded.length;
    folded[at] = fold(folded[at]!, weight, Math.floor(i / folded.length));
  });
  return { shape: [rows, columns], data: Float32Array.from(folded) };
}
