import { matrixShape } from "../../internal/matrixShape.js";
import type { Tensor, Vector } from "../../shape.js";

/**
 * What the entries of each head add up to, over all batches: [.., heads, queries, keys] -> [heads].
 *
 * @param tensor - [.., heads, queries, keys]; a matrix without heads counts as one head
 * @param termOf - what an entry adds, by its value and its place in memory
 */
export function sumOfHeads(tensor: Tensor, termOf: (entry: number, i: number) => number): Vector {
  const { batch, rows, columns } = matrixShape(tensor);
  const heads = batch.at(-1) ?? 1;
  const sums = new Float64Array(heads);
  tensor.data.forEach((entry, i) => {
    sums[Math.floor(i / (rows * columns)) % heads]! += termOf(entry, i);
  });
  return { shape: [heads], data: new Float32Array(sums) };
}
