import { D_MODEL } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { copyThrough, headMatrix } from "./headMatrix.js";

/** Values that pass on 16 columns of the inputs, and an output that puts them back in place. */
export function passOnColumns(from: number): Pick<HandBuiltMatrices, "value" | "output"> {
  return {
    value: copyThrough(headMatrix(D_MODEL, D_HEAD), { from, to: 0, length: D_HEAD }),
    output: copyThrough(headMatrix(D_HEAD, D_MODEL), { from: 0, to: from, length: D_HEAD }),
  };
}
