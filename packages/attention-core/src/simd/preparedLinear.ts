import type { Shape, Tensor } from "../shape.js";

/**
 * A learned matrix that stays prepared between calls.
 *
 * @category WebAssembly SIMD
 */
export interface PreparedLinear {
  /**
   * Inputs times the prepared matrix, as `project`.
   *
   *     project(X) = X · W + b
   *
   * Source: Vaswani et al. 2017, section 3.2.2.
   *
   * @param inputs - [tokens, dInput], or with batch axes in front; unitless
   * @param out - [tokens, dOutput], with the batch axes of `inputs`; takes the result, in place of a new tensor; its
   *   buffer is not that of `inputs`
   * @returns [tokens, dOutput], with the batch axes of `inputs`
   * @throws RangeError if shapes do not fit, or `out` has another shape or the buffer of `inputs`
   * @throws TypeError if an argument is not a tensor
   * @throws Error on SIMD, after `release()`
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { withoutSimd } from "attention-core/simd";
   *
   * const double = withoutSimd.prepareLinear(tensor([[2]]));
   * console.log(toNested(double.project(tensor([[3], [4]])))); // [ [ 6 ], [ 8 ] ]
   * ```
   */
  project<S extends Shape>(inputs: Tensor<S>, out?: Tensor<S>): Tensor<S>;
  /**
   * Gives its memory back; it cannot be used afterwards.
   *
   * @example
   * ```ts
   * import { tensor } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * const double = simd.prepareLinear(tensor([[2]]));
   * double.release();
   * console.log(simd.softmax(tensor([[0]])).data[0]); // 1
   * ```
   */
  release(): void;
}
