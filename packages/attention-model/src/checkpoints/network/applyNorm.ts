import { type Matrix, rootMeanSquareNorm } from "attention-core";
import { layerNorm } from "../../network/layerNorm.js";
import type { Norm } from "./norm.js";

/** Applies a norm to each row, or nothing if there is none: [tokens, dModel] -> [tokens, dModel] */
export function applyNorm(state: Matrix, norm: Norm | undefined): Matrix {
  if (norm === undefined) return state;
  const { scale, bias, epsilon } = norm;
  return bias === undefined
    ? rootMeanSquareNorm(state, { gain: scale, epsilon })
    : layerNorm(state, scale, bias, epsilon);
}
