import type { Matrix } from "attention-core";
import { D_MODEL } from "./inductionNetwork.js";
import { positions } from "./positions.js";

/**
 * The inputs of a layer: the state of each token and its position, concatenated.
 *
 * @param state - [tokens, dModel]
 * @param first - the position of the first row
 * @returns [tokens, 2 · dModel]
 */
export function concatPositions({ shape: [tokens], data }: Matrix, first = 0): Matrix {
  const placed = positions(tokens, first);
  const inputs = new Float32Array(2 * data.length);
  for (let row = 0; row < tokens; row++) {
    const [start, end] = [row * D_MODEL, (row + 1) * D_MODEL];
    inputs.set(data.subarray(start, end), 2 * start);
    inputs.set(placed.data.subarray(start, end), 2 * start + D_MODEL);
  }
  return { shape: [tokens, 2 * D_MODEL], data: inputs };
}
