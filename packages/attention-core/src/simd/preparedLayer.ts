import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Matrix } from "../shape.js";

/**
 * What may differ between two calls of a prepared layer.
 *
 * @category WebAssembly SIMD
 */
export type LayerCall = Pick<MultiHeadOptions, "context" | "mask" | "bias">;

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
   * @param inputs - [queries, dInput], unitless
   * @param call - context, mask, bias
   * @param out - takes the result, in place of a new tensor; its buffer is that of no other argument
   * @returns [queries, dOutput]
   * @throws RangeError if shapes do not fit, an option is out of range, or `out` has another shape or
   *   the buffer of another argument or learned matrix
   * @throws TypeError if an argument is the wrong kind of thing
   * @throws Error on SIMD, after `release()`
   */
  attend(inputs: Matrix, call?: LayerCall, out?: Matrix): Matrix;
  /** Gives its memory back; it cannot be used afterwards. */
  release(): void;
}
