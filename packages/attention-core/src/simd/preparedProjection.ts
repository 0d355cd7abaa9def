import type { Shape, Tensor } from "../shape.js";

/**
 * A learned matrix that stays prepared between calls.
 *
 * @category WebAssembly SIMD
 */
export interface PreparedProjection {
  /**
   * inputs · W + bias, as `project`.
   *
   * @param inputs - [tokens, dInput], or with batch axes in front; unitless
   * @param out - takes the result, in place of a new tensor; its buffer is not that of `inputs`
   * @returns [tokens, dOutput], with the batch axes of `inputs`
   * @throws RangeError if shapes do not fit, or `out` has another shape or the buffer of `inputs`
   * @throws TypeError if an argument is not a tensor
   * @throws Error on SIMD, after `release()`
   */
  project<S extends Shape>(inputs: Tensor<S>, out?: Tensor<S>): Tensor<S>;
  /** Gives its memory back; it cannot be used afterwards. */
  release(): void;
}
