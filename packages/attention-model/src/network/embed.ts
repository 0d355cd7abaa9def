import type { Matrix } from "attention-core";
import { timing } from "./timing.js";

/**
 * The input of the first layer: the sum of the vector of each piece and that of its position.
 *
 *     x[p] = 2 · embeddings[idₚ] + timing[p]
 *
 * The vector of the piece counts twice because the network was trained so.
 *
 * @param ids - the pieces, by their places in the vocabulary
 * @param embeddings - [pieces, dModel], the learned vectors
 * @returns [tokens, dModel]
 */
export function embed(ids: readonly number[], { shape, data }: Matrix): Matrix {
  const [, dModel] = shape;
  const embedded = timing(ids.length, dModel);
  for (const [position, id] of ids.entries()) {
    for (let j = 0; j < dModel; j++) {
      embedded.data[position * dModel + j]! += 2 * data[id * dModel + j]!;
    }
  }
  return embedded;
}
