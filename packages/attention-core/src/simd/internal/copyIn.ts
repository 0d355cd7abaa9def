import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/**
 * Copies [rows, columns] into the memory of the kernels, row after row without gaps.
 *
 * @param address - where the first number goes, in bytes
 * @param numbers - rows · columns of them
 * @returns the matrix in memory, whose stride is 4 bytes per column
 */
export function copyIn(
  workspace: Workspace,
  address: number,
  numbers: Float32Array,
  rows: number,
  columns: number,
): PlacedMatrix {
  workspace.write(address, numbers);
  return { address, rows, columns, stride: 4 * columns };
}
