import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Matrix } from "../shape.js";

/**
 * What may differ between two calls of a prepared layer.
 *
 * @category WebAssembly SIMD
 */
export type LayerCall = Pick<MultiHeadOptions, "context" | "mask" | "bias" | "keysBefore" | "gate">;

/**
 * What stays the same from call to call of a prepared layer.
 *
 * @category WebAssembly SIMD
 */
export type LayerOptions = Omit<MultiHeadOptions, keyof LayerCall>;

/**
 * A multi-head layer that stays prepared between calls.
 *
 * @category WebAssembly SIMD
 */
export interface PreparedLayer {
  /**
   * The output of the layer, as `fusedMultiHeadAttention`.
   *
   *     output = concat(head₁, …, headₕ) · W^O
   *
   * Source: Vaswani et al. 2017, section 3.2.2.
   *
   * @param inputs - [queries, dInput], unitless
   * @param call - context [keys, dContext], mask and bias [queries, keys] or with the heads in front, keysBefore, gate
   *   [queries, heads · dValue]
   * @param out - [queries, dOutput]; takes the result, in place of a new tensor; its buffer is that of no other
   *   argument
   * @returns [queries, dOutput]
   * @throws RangeError if shapes do not fit, an option is out of range, or `out` has another shape or the buffer of
   *   another argument or learned matrix
   * @throws TypeError if an argument is the wrong kind of thing
   * @throws Error on SIMD, after `release()`
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { withoutSimd } from "attention-core/simd";
   *
   * const one = tensor([[1]]);
   * const projections = { query: one, key: one, value: one, output: one };
   * const layer = withoutSimd.prepareMultiHead(projections, { heads: 1 });
   * const context = tensor([[5], [5]]);
   * console.log(toNested(layer.attend(tensor([[0]]), { context }))); // [ [ 5 ] ]
   * ```
   */
  attend(inputs: Matrix, call?: LayerCall, out?: Matrix): Matrix;
  /**
   * Gives its memory back; it cannot be used afterwards.
   *
   * @example
   * ```ts
   * import { tensor } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * const one = tensor([[1]]);
   * const projections = { query: one, key: one, value: one, output: one };
   * const layer = simd.prepareMultiHead(projections, { heads: 1 });
   * layer.release();
   * console.log(simd.softmax(one).data[0]); // 1
   * ```
   */
  release(): void;
}
