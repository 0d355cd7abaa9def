import type { PlacedMatrix } from "./placedMatrix.js";

/**
 * The columns of one head among those of all, without a copy, as projections leave them: [rows, heads · width] ->
 * [rows, width]
 *
 * @param width - columns of one head
 */
export function headColumns(
  { place, rows, stride }: PlacedMatrix,
  head: number,
  width: number,
): PlacedMatrix {
  return { place: place + 4 * head * width, rows, columns: width, stride };
}
