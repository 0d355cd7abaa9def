import type { attention } from "../attention.js";
import type { fusedAttention } from "../fusedAttention.js";
import type { multiHeadAttention } from "../multiHeadAttention.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { project } from "../project.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import type { softmax } from "../softmax.js";
import type { PreparingFunctions } from "./preparingFunctions.js";

/**
 * The functions that take the time, in a form that can be exchanged for a faster one.
 *
 * @category WebAssembly SIMD
 */
export interface AttentionFunctions extends PreparingFunctions {
  /** inputs · W + bias, as `project` of attention-core. */
  readonly project: typeof project;
  /** Rows as shares of 1, as `softmax` of attention-core. */
  readonly softmax: typeof softmax;
  /** Every stage of one attention, as `attention` of attention-core. */
  readonly attention: typeof attention;
  /** The output of one attention alone, as `fusedAttention` of attention-core. */
  readonly fusedAttention: typeof fusedAttention;
  /** Every stage of many heads, as `multiHeadAttention` of attention-core. */
  readonly multiHeadAttention: typeof multiHeadAttention;
  /**
   * The output of `multiHeadAttention` without its intermediates, in memory that grows with the tokens and not with
   * their square.
   *
   *     output = concat(head₁, …, headₕ) · W^O
   *
   * Source: Vaswani et al. 2017, section 3.2.2. Compare Rabe and Staats 2021, section 2, and Dao et al. 2022
   * (FlashAttention), section 3.1, which keep no whole row of scores in memory; here a few are there at a time.
   *
   * @param inputs - [queries, dInput], unitless
   * @param projections - the learned matrices, all heads side by side
   * @param options - as for `multiHeadAttention`
   * @param out - [queries, dOutput]; takes the result, in place of a new tensor; its buffer is that of no other
   *   argument
   * @returns [queries, dOutput]
   * @throws RangeError if shapes do not fit, an option is out of range, or `out` has another shape or the buffer of
   *   another argument
   * @throws TypeError if an argument is the wrong kind of thing
   * @throws Error on SIMD, after `release()`
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * const one = tensor([[1]]);
   * const projections = { query: one, key: one, value: one, output: tensor([[10]]) };
   * const output = simd.fusedMultiHeadAttention(tensor([[0], [2]]), projections, { heads: 1, causal: true });
   * console.log(toNested(output)[0]); // [ 0 ]
   * ```
   */
  fusedMultiHeadAttention(
    inputs: Matrix,
    projections: Projections,
    options: MultiHeadOptions,
    out?: Matrix,
  ): Matrix;
  /**
   * Gives all memory back; on SIMD no function can be used afterwards.
   *
   * @example
   * ```ts
   * import { tensor } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * simd.release();
   * try {
   *   simd.softmax(tensor([[0]]));
   * } catch (error) {
   *   console.log(error.message.slice(0, 62)); // softmax: functions of loadSimd must be called before release()
   * }
   * ```
   */
  release(): void;
}
