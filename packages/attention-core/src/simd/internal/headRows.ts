import type { PlacedMatrix } from "./placedMatrix.js";

/**
 * The rows of one head where heads lie one below the other, without a copy: [heads · count, columns] -> [count,
 * columns]
 *
 * @param head - counted from 0 among those that were copied in
 * @param count - rows of one head
 */
export function headRows(
  { address, columns, stride }: PlacedMatrix,
  head: number,
  count: number,
): PlacedMatrix {
  return { address: address + head * count * stride, rows: count, columns, stride };
}
