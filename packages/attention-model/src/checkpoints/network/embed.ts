import type { Matrix } from "attention-core";
import { add } from "../../network/add.js";
import { applyNorm } from "./applyNorm.js";
import type { Multiply } from "./multiplier.js";
import type { Embeddings } from "./textNetwork.js";

/**
 * The input of the first layer: the sum of the learned vectors of each token and of its position.
 *
 *     Llama   x[p] = words[idₚ]
 *     Gemma   x[p] = √dModel · words[idₚ]
 *     GPT-2   x[p] = words[idₚ] + positions[p]
 *     OPT     x[p] = words[idₚ] · W + positions[p]
 *     BERT    x[p] = norm(words[idₚ] + positions[p] + types[0])
 *     ALBERT  x[p] = norm(words[idₚ] + positions[p] + types[0]) · W + b
 *
 * Source: Radford et al. 2018, section 3.1; Devlin et al. 2018, figure 2; Lan et al. 2020 (ALBERT), section 3.1, for
 * vectors of words that are narrower than the network.
 *
 * @param ids - the tokens, by their places in the vocabulary
 * @param embeddings - the learned vectors
 * @param multiply - the backend for matrix products
 * @param first - the position of the first of them
 * @returns [tokens, dModel]
 */
export async function embed(
  ids: readonly number[],
  embeddings: Embeddings,
  multiply: Multiply,
  first = 0,
): Promise<Matrix> {
  const { wordProjection, norm, sumProjection } = embeddings;
  const words = wordsOf(ids, embeddings); // [tokens] -> [tokens, dEmbedding]
  // [tokens, dEmbedding] -> [tokens, dModel]
  const projected = wordProjection ? await multiply(words, wordProjection) : words;
  const sum = applyNorm(add(projected, placesOf(projected.shape, embeddings, first)), norm); // same shape
  return sumProjection ? multiply(sum, sumProjection) : sum; // [tokens, dEmbedding] -> [tokens, dModel]
}

/** The vectors of words, scaled: [tokens] -> [tokens, dEmbedding] */
function wordsOf(ids: readonly number[], { words, areColumns = false, scale }: Embeddings): Matrix {
  const [rows, columns] = words.shape;
  const width = areColumns ? rows : columns;
  const data = new Float32Array(ids.length * width);
  for (const [token, id] of ids.entries()) {
    for (let j = 0; j < width; j++) {
      data[token * width + j] =
        scale * words.data[areColumns ? j * columns + id : id * columns + j]!;
    }
  }
  return { shape: [ids.length, width], data };
}

/** The vectors to add to the words: those of their positions and of type 0, [tokens, width] */
function placesOf(shape: Matrix["shape"], { positions, types }: Embeddings, first: number): Matrix {
  const [tokens, width] = shape;
  const data = Float32Array.from({ length: tokens * width }, (_, i) => {
    return (positions?.data[first * width + i] ?? 0) + (types?.data[i % width] ?? 0);
  });
  return { shape, data };
}
