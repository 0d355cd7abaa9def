import { checkDivides } from "./internal/checks/checkDivides.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { swapped } from "./internal/swapped.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * The columns of a matrix dealt out to heads: head 0 takes the first dHead columns, and so on.
 *
 *     split[head][token] = vectors[token][head · dHead … (head + 1) · dHead]
 *
 * Source: equivalent to Vaswani et al. 2017, section 3.2.2, where each head has matrices of its own: here
 * they lie side by side in one.
 *
 * @category Multi-head attention
 * @param vectors - queries, keys or values of all heads: [tokens, dModel], unitless
 * @param heads - how many heads; divides dModel
 * @returns [heads, tokens, dHead] with dHead = dModel / heads
 * @throws RangeError if `heads` does not divide dModel, or is not a whole number from 1 up
 * @throws TypeError if `vectors` is not a tensor or `heads` is not a number
 * @example
 * ```ts
 * import { splitHeads, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(splitHeads(tensor([[1, 2, 3, 4]]), 2))); // [ [ [ 1, 2 ] ], [ [ 3, 4 ] ] ]
 * ```
 */
export function splitHeads(vectors: Matrix, heads: number): HeadTensor {
  checkShapes("splitHeads", { vectors: [vectors, "tokens dModel"] });
  checkDivides("splitHeads", "dModel", vectors.shape[1], "heads", heads);
  return split(vectors, heads);
}

/** The columns dealt out to heads, of arguments that are known to fit. */
export function split(vectors: Matrix, heads: number): HeadTensor {
  const [tokens, dModel] = vectors.shape;
  const dHead = dModel / heads;
  // [tokens, dModel] -> [heads, tokens, dHead]
  return { shape: [heads, tokens, dHead], data: swapped(vectors.data, tokens, heads, dHead) };
}
