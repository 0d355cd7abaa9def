import { D_MODEL, SPELLING } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { headMatrix } from "./headMatrix.js";
import { passOnColumns } from "./passOnColumns.js";
import { SHARP, shiftedPositions } from "./shiftedPositions.js";

/** Asks for position 0, whatever the token: the query consists of the bias alone. */
export function firstTokenHead(sharpness: number): HandBuiltMatrices {
  const gain = Math.sqrt(sharpness);
  return {
    query: headMatrix(D_MODEL, D_HEAD),
    // Position 0 is sin 0 = 0 and cos 0 = 1 on every wave.
    queryBias: Float32Array.from({ length: D_HEAD }, (_, i) =>
      i % 2 === 0 ? 0 : gain * Math.sqrt(SHARP[(i - 1) / 2] ?? 0),
    ),
    key: shiftedPositions(0, gain, SHARP),
    ...passOnColumns(SPELLING.start),
  };
}
