import { type Matrix, rootMeanSquareNorm } from "attention-core";
import { layerNorm } from "../../network/layerNorm.js";
import type { Norm } from "./norm.js";

/** Rows by a norm with what it learned, or as they are where there is none: [tokens, dModel] -> [tokens, dModel] */
export function applyNorm(state: Matrix, norm: Norm | undefined): Matrix {
  if (norm === undefined) return state;
  const { scale, bias, epsilon } = norm;
  return bias === undefined
    ? rootMeanSquareNorm(state, { gain: scale, epsilon })
    : layerNorm(state, scale, bias, epsilon);
}
