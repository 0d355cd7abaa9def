import type { PlacedMatrix } from "./placedMatrix.js";

/** The columns of one head among those of all: [rows, heads · width] -> [rows, width] */
export function headColumns(
  { place, rows, stride }: PlacedMatrix,
  head: number,
  width: number,
): PlacedMatrix {
  return { place: place + 4 * head * width, rows, columns: width, stride };
}
