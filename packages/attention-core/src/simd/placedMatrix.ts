import type { Workspace } from "./workspace.js";

/** [rows, columns] in the memory of the kernels. */
export interface PlacedMatrix {
  /** Of the first entry, in bytes. */
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

/** The columns of one head among those of all: [rows, heads · width] -> [rows, width] */
export function headColumns(
  { place, rows, stride }: PlacedMatrix,
  head: number,
  width: number,
): PlacedMatrix {
  return { place: place + 4 * head * width, rows, columns: width, stride };
}

/** The rows of one head where heads lie one below the other: [heads · count, columns] -> [count, columns] */
export function headRows(
  { place, columns, stride }: PlacedMatrix,
  head: number,
  count: number,
): PlacedMatrix {
  return { place: place + head * count * stride, rows: count, columns, stride };
}

/** Copies [rows, columns] in, row after row without room between them. */
export function copyIn(
  workspace: Workspace,
  place: number,
  numbers: Float32Array,
  rows: number,
  columns: number,
): PlacedMatrix {
  workspace.write(place, numbers);
  return { place, rows, columns, stride: 4 * columns };
}

/** Copies a matrix out; false, and nothing copied, when one of its numbers is not finite. */
export function copyOut(
  workspace: Workspace,
  { place, rows, columns, stride }: PlacedMatrix,
  into: Float32Array,
  start = 0,
): boolean {
  const { kernels } = workspace;
  if (stride !== 4 * columns) {
    kernels.moveRows(place, stride, place, 4 * columns, rows, 4 * columns);
  }
  if (!(kernels.magnitude(place, rows * columns) < Infinity)) return false;
  into.set(workspace.read(place, rows * columns), start);
  return true;
}

/** The largest magnitude in a matrix, and in the room between its rows; NaN or ∞ if one of them is. */
export function magnitudeOf({ kernels }: Workspace, { place, rows, stride }: PlacedMatrix): number {
  return kernels.magnitude(place, (rows * stride) / 4);
}
