import type { Tensor } from "../../shape.js";

/**
 * One row of a tensor, counted over all batches, without a copy: [.., rows, columns] -> [columns]
 *
 * @param row - counted over all batches: batch · rows + the row in it
 * @returns a view: what is written into it changes the tensor
 */
export function rowOf({ shape, data }: Tensor, row: number): Float32Array {
  const columns = shape.at(-1)!;
  return data.subarray(row * columns, (row + 1) * columns);
}
