import type { PlacedMatrix } from "./placedMatrix.js";

/**
 * The columns of one head among those of all, without a copy, as projections leave them: [rows, heads · width] ->
 * [rows, width]
 *
 * @param head - counted from 0
 * @param width - columns of one head
 * @returns a matrix with the stride of the whole, in bytes
 */
export function headColumns(
  { address, rows, stride }: PlacedMatrix,
  head: number,
  width: number,
): PlacedMatrix {
  return { address: address + 4 * head * width, rows, columns: width, stride };
}
