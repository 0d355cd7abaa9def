import { CONTENT_WORD, SPELLING } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { setEntry } from "./headMatrix.js";
import { passOnColumns } from "./passOnColumns.js";
import { BROAD, shiftedPositions } from "./shiftedPositions.js";

/** Asks for content words, preferring near ones a little: seven waves of position and one flag. */
export function contentWordHead(sharpness: number): HandBuiltMatrices {
  const flag = D_HEAD - 1;
  const nearness = BROAD.slice(0, -1).map((share) => share / 3);
  const query = shiftedPositions(0, Math.sqrt(sharpness), nearness);
  const key = shiftedPositions(0, Math.sqrt(sharpness), nearness);
  setEntry(key, CONTENT_WORD, flag, Math.sqrt(1.6 * sharpness));
  const queryBias = new Float32Array(D_HEAD);
  queryBias[flag] = Math.sqrt(1.6 * sharpness);
  return { query, queryBias, key, ...passOnColumns(SPELLING.start) };
}
