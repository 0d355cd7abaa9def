import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

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
