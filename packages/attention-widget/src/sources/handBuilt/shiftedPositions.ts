import { D_MODEL, POSITION } from "./handBuiltInputs.js";
import { D_HEAD } from "./handBuiltMatrices.js";
import { type HeadMatrix, headMatrix, setEntry } from "./headMatrix.js";

/** The weight of each wave of the positions, from the fastest to the slowest, unitless. */
export type WaveShares = readonly number[];

/** For exactly one position: the fast waves count most. */
export const SHARP: WaveShares = [1, 1, 0.5, 0.25, 0.12, 0.06, 0.03, 0.015];

/** For a neighbourhood: the fastest wave hardly counts. */
export const BROAD: WaveShares = [0.15, 1, 1, 0.5, 0.25, 0.12, 0.06, 0.03];

/** The position part, every wave rotated by `step` and multiplied by its weight: [dModel, dHead] */
export function shiftedPositions(step: number, gain: number, shares: WaveShares): HeadMatrix {
  const matrix = headMatrix(D_MODEL, D_HEAD);
  shares.forEach((share, wave) => {
    const angle = step / 10000 ** ((2 * wave) / POSITION.length);
    // Query and key both contribute the factor, hence the square root.
    const size = gain * Math.sqrt(share);
    const [sine, cosine] = [POSITION.start + 2 * wave, POSITION.start + 2 * wave + 1];
    setEntry(matrix, sine, 2 * wave, size * Math.cos(angle));
    setEntry(matrix, cosine, 2 * wave, size * Math.sin(angle));
    setEntry(matrix, sine, 2 * wave + 1, -size * Math.sin(angle));
    setEntry(matrix, cosine, 2 * wave + 1, size * Math.cos(angle));
  });
  return matrix;
}
