import type { Tensor } from "../shape.js";

/**
 * The sum of each row: [.., columns] -> one number per row.
 *
 *     sums[i] = Σⱼ term(entry[i][j])
 *
 * Sums run in float64, since rounding in float32 would grow with the length of the row.
 *
 * @param termOf - what an entry adds, by its value and its place in memory
 * @returns [rows], those of all batches one after the other, in float64
 */
export function rowSums(
  { shape, data }: Tensor,
  termOf: (entry: number, i: number) => number,
): Float64Array {
  const columns = shape.at(-1)!;
  const sums = new Float64Array(data.length / columns);
  data.forEach((entry, i) => {
    sums[Math.floor(i / columns)]! += termOf(entry, i);
  });
  return sums;
}
