import { checkDivides } from "./checkDivides.js";
import { checkShapes } from "./checkShapes.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * The columns of a matrix dealt out to heads: head 0 takes the first dHead columns, and so on.
 *
 *     split[head][token] = vectors[token][head · dHead … (head + 1) · dHead]
 *
 * Source: Vaswani et al. 2017, section 3.2.2.
 *
 * @category Multi-head attention
 * @param vectors - queries, keys or values of all heads: [tokens, dModel], unitless
 * @param heads - how many heads; divides dModel
 * @returns [heads, tokens, dHead] with dHead = dModel / heads
 * @throws RangeError if `heads` does not divide dModel
 * @throws TypeError if `vectors` is not a tensor
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
  const [tokens, dModel] = vectors.shape;
  const dHead = dModel / heads;
  // [tokens, dModel] -> [heads, tokens, dHead]
  return { shape: [heads, tokens, dHead], data: swapped(vectors.data, tokens, heads, dHead) };
}

/**
 * The heads side by side again, in order: the inverse of {@link splitHeads}.
 *
 *     concat(head₁, …, headₕ)
 *
 * Source: Vaswani et al. 2017, section 3.2.2.
 *
 * @category Multi-head attention
 * @param outputs - [heads, tokens, dHead], unitless
 * @returns [tokens, heads · dHead]
 * @throws RangeError if `outputs` does not have exactly 3 axes
 * @throws TypeError if `outputs` is not a tensor
 * @example
 * ```ts
 * import { mergeHeads, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(mergeHeads(tensor([[[1, 2]], [[3, 4]]])))); // [ [ 1, 2, 3, 4 ] ]
 * ```
 */
export function mergeHeads(outputs: HeadTensor): Matrix {
  checkShapes("mergeHeads", { outputs: [outputs, "heads tokens dHead"] });
  const [heads, tokens, dHead] = outputs.shape;
  // [heads, tokens, dHead] -> [tokens, dModel]
  return { shape: [tokens, heads * dHead], data: swapped(outputs.data, heads, tokens, dHead) };
}

/** The first two axes swapped: [first, second, columns] -> [second, first, columns] */
function swapped(
  entries: Float32Array,
  first: number,
  second: number,
  columns: number,
): Float32Array {
  return entries.map((_, i) => {
    const row = (i / columns) | 0;
    const from = (row % first) * second + ((row / first) | 0);
    return entries[from * columns + (i % columns)]!;
  });
}
