import type { PlacedMatrix } from "./placedMatrix.js";

/** The rows of one head where heads lie one below the other: [heads · count, columns] -> [count, columns] */
export function headRows(
  { place, columns, stride }: PlacedMatrix,
  head: number,
  count: number,
): PlacedMatrix {
  return { place: place + head * count * stride, rows: count, columns, stride };
}
