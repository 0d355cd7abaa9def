import type { Matrix } from "attention-core";
import { layerNorm } from "../network/layerNorm.js";
import type { Norm } from "./network.js";

/** The layer norm with what it learned: [tokens, dModel] -> [tokens, dModel] */
export function normalized(state: Matrix, { scale, bias, epsilon }: Norm): Matrix {
  return layerNorm(state, scale, bias, epsilon);
}
