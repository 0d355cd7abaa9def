import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/** The largest magnitude in a matrix, and in the room between its rows; NaN or ∞ if one of them is. */
export function magnitudeOf({ kernels }: Workspace, { place, rows, stride }: PlacedMatrix): number {
  return kernels.magnitude(place, (rows * stride) / 4);
}
