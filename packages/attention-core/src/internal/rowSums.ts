import type { Tensor } from "../shape.js";

/** What the terms of each row add up to, in float64: [.., columns] -> one number a row. */
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
