import type { Matrix } from "attention-core";
import { applyNorm } from "./applyNorm.js";
import type { Embeddings } from "./network.js";

/**
 * The input of the first layer: the sum of the learned vectors of each token and of its position.
 *
 *     Llama  x[p] = words[idₚ]
 *     Gemma  x[p] = √dModel · words[idₚ]
 *     GPT-2  x[p] = words[idₚ] + positions[p]
 *     BERT   x[p] = norm(words[idₚ] + positions[p] + types[0])
 *
 * Source: Radford et al. 2018, section 3.1; Devlin et al. 2018, figure 2.
 *
 * @param ids - the tokens, by their places in the vocabulary
 * @param embeddings - the learned vectors
 * @param first - the position of the first of them
 * @returns [tokens, dModel]
 */
export function embed(
  ids: readonly number[],
  { words, areColumns = false, scale, positions, types, norm }: Embeddings,
  first = 0,
): Matrix {
  const [rows, columns] = words.shape;
  const dModel = areColumns ? rows : columns;
  const data = new Float32Array(ids.length * dModel); // [tokens] -> [tokens, dModel]
  for (const [token, id] of ids.entries()) {
    for (let j = 0; j < dModel; j++) {
      const word = scale * words.data[areColumns ? j * columns + id : id * columns + j]!;
      const position = positions?.data[(first + token) * dModel + j] ?? 0;
      data[token * dModel + j] = word + position + (types?.data[j] ?? 0);
    }
  }
  return applyNorm({ shape: [ids.length, dModel], data }, norm);
}
