import { checkShapes } from "./internal/checks/checkShapes.js";
import { swapped } from "./internal/swapped.js";
import type { HeadTensor, Matrix } from "./shape.js";

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
  return merged(outputs);
}

/** The heads side by side, of an argument that is known to fit. */
export function merged(outputs: HeadTensor): Matrix {
  const [heads, tokens, dHead] = outputs.shape;
  // [heads, tokens, dHead] -> [tokens, dModel]
  return { shape: [tokens, heads * dHead], data: swapped(outputs.data, heads, tokens, dHead) };
}
