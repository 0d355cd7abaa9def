import { D_MODEL, POSITION, SPELLING } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { copyThrough, headMatrix } from "./headMatrix.js";
import { passOnColumns } from "./passOnColumns.js";

/** Asks for its own spelling: matches every occurrence of the word, itself included. */
export function sameWordHead(sharpness: number): HandBuiltMatrices {
  const spelling = { from: SPELLING.start, to: 0, length: SPELLING.length };
  const factor = Math.sqrt(sharpness);
  return {
    query: copyThrough(headMatrix(D_MODEL, D_HEAD), { ...spelling, factor }),
    queryBias: new Float32Array(D_HEAD),
    key: copyThrough(headMatrix(D_MODEL, D_HEAD), { ...spelling, factor }),
    ...passOnColumns(POSITION.start),
  };
}
