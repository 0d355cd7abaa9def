import { checkShapes } from "./internal/checks/checkShapes.js";
import { swapAxes } from "./internal/swapAxes.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * The heads side by side again, in order: the inverse of {@link splitHeads}.
 *
 *     concat(head₁, …, headₕ)
 *
 * Source: Vaswani et al. 2017, section 3.2.2.
 *
 * @category Multi-head attention
 * @param outputs - [heads, tokens, dValue], unitless
 * @returns [tokens, heads · dValue]
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
  checkShapes("mergeHeads", { outputs: [outputs, "heads tokens dValue"] });
  return mergeHeadsUnchecked(outputs);
}

/** The heads side by side, without argument checks. */
export function mergeHeadsUnchecked(outputs: HeadTensor): Matrix {
  const [heads, tokens, dValue] = outputs.shape;
  // [heads, tokens, dValue] -> [tokens, heads, dValue], the same numbers as [tokens, heads · dValue]
  return { shape: [tokens, heads * dValue], data: swapAxes(outputs.data, heads, tokens, dValue) };
}
