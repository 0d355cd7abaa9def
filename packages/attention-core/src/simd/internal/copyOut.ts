import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/**
 * Copies a matrix out, without the gaps between its rows. If one of its numbers is not finite, nothing is copied and
 * the result is false: then the caller computes again in float64, which may hold what float32 does not.
 *
 * @param matrix - [rows, columns] in memory; the gaps between its rows are closed there first
 * @param into - at least start + rows · columns numbers
 * @param start - where the first number goes in it
 * @returns whether it was copied
 */
export function copyOut(
  workspace: Workspace,
  { address, rows, columns, stride }: PlacedMatrix,
  into: Float32Array,
  start = 0,
): boolean {
  const { kernels } = workspace;
  if (stride !== 4 * columns) {
    kernels.moveRows(address, stride, address, 4 * columns, rows, 4 * columns);
  }
  if (!(kernels.magnitude(address, rows * columns) < Infinity)) return false;
  into.set(workspace.read(address, rows * columns), start);
  return true;
}
