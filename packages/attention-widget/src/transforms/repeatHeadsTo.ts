import { type HeadTensor, repeatHeads } from "attention-core";

/**
 * Repeats keys or values that are shared by groups of heads, so that each of `heads` has a matrix: [keyValueHeads,
 * keys, columns] -> [heads, keys, columns].
 */
export function repeatHeadsTo(vectors: HeadTensor, heads: number): HeadTensor {
  const [own] = vectors.shape;
  return own === heads ? vectors : repeatHeads(vectors, heads / own);
}
