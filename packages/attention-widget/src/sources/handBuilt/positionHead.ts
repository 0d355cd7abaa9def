import { SPELLING } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { passOnColumns } from "./passOnColumns.js";
import { shiftedPositions, type WaveShares } from "./shiftedPositions.js";

/**
 * Asks for the position `step` tokens on: the query is the token's position with every wave rotated by `step`, the key
 * is the position itself, and the two match best where they agree.
 */
export function positionHead(
  step: number,
  sharpness: number,
  shares: WaveShares,
): HandBuiltMatrices {
  const gain = Math.sqrt(sharpness);
  return {
    query: shiftedPositions(step, gain, shares),
    queryBias: new Float32Array(D_HEAD),
    key: shiftedPositions(0, gain, shares),
    ...passOnColumns(SPELLING.start),
  };
}
