import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/** The largest magnitude in a matrix, and in the room between its rows; NaN or ∞ if one of them is. */
export function magnitudeOf(
  { kernels }: Workspace,
  { address, rows, stride }: PlacedMatrix,
): number {
  return kernels.magnitude(address, (rows * stride) / 4);
}
