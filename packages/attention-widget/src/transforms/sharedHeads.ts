import { type HeadTensor, repeatHeads } from "attention-core";

/** Keys or values with one matrix for each of `heads`, where fewer of them are shared by groups. */
export function sharedHeads(vectors: HeadTensor, heads: number): HeadTensor {
  const [own] = vectors.shape;
  return own === heads ? vectors : repeatHeads(vectors, heads / own);
}
