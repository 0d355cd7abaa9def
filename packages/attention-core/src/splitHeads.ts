import { checkDivides } from "./internal/checks/checkDivides.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { swapAxes } from "./internal/swapAxes.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * The columns of a matrix split into heads: head 0 takes the first dHead columns, and so on.
 *
 *     split[head][token] = vectors[token][head · dHead … (head + 1) · dHead]
 *
 * Source: equivalent to Vaswani et al. 2017, section 3.2.2, where each head has matrices of its own: here they lie side
 * by side in one.
 *
 * @category Multi-head attention
 * @param vectors - of all heads, unitless: queries or keys [tokens, heads · dHead], or values [tokens, heads · dValue]
 * @param heads - how many heads; divides the columns
 * @returns [heads, tokens, dHead], or of values [heads, tokens, dValue]
 * @throws RangeError if `heads` does not divide the columns, or is not a whole number from 1 up
 * @throws TypeError if `vectors` is not a tensor or `heads` is not a number
 * @example
 * ```ts
 * import { splitHeads, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(splitHeads(tensor([[1, 2, 3, 4]]), 2))); // [ [ [ 1, 2 ] ], [ [ 3, 4 ] ] ]
 * ```
 */
export function splitHeads(vectors: Matrix, heads: number): HeadTensor {
  checkShapes("splitHeads", { vectors: [vectors, "tokens columns"] });
  checkDivides("splitHeads", "columns", vectors.shape[1], "heads", heads);
  return splitHeadsUnchecked(vectors, heads);
}

/** The columns split into heads, without argument checks. */
export function splitHeadsUnchecked(vectors: Matrix, heads: number): HeadTensor {
  const [tokens, columns] = vectors.shape;
  const dHead = columns / heads;
  // [tokens, heads · dHead], the same numbers as [tokens, heads, dHead] -> [heads, tokens, dHead]
  return { shape: [heads, tokens, dHead], data: swapAxes(vectors.data, tokens, heads, dHead) };
}
