import type { attention } from "../attention.js";
import type { fusedAttention } from "../fusedAttention.js";
import type { multiHeadAttention } from "../multiHeadAttention.js";
import type { MultiHeadOptions, Projections } from "../multiHeadOptions.js";
import type { project } from "../project.js";
import type { Matrix, Vector } from "../shape.js";
import type { softmax } from "../softmax.js";
import type { LayerOptions, PreparedLayer } from "./preparedLayer.js";
import type { PreparedProjection } from "./preparedProjection.js";

/**
 * The functions that take the time, in a form that can be exchanged for a faster one.
 *
 * @category WebAssembly SIMD
 */
export interface AttentionFunctions {
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
   * The output of `multiHeadAttention` without its intermediates, in memory that grows with the
   * tokens and not with their square.
   *
   * @param inputs - [queries, dInput], unitless
   * @param projections - the learned matrices, all heads side by side
   * @param options - as for `multiHeadAttention`
   * @param out - takes the result, in place of a new tensor; its buffer is that of no other argument
   * @returns [queries, dOutput]
   * @throws RangeError if shapes do not fit, an option is out of range, or `out` has another shape or
   *   the buffer of another argument
   * @throws TypeError if an argument is the wrong kind of thing
   */
  fusedMultiHeadAttention(
    inputs: Matrix,
    projections: Projections,
    options: MultiHeadOptions,
    out?: Matrix,
  ): Matrix;
  /**
   * Keeps a learned matrix ready for many calls.
   *
   * @param projection - [dInput, dOutput], the learned matrix
   * @param bias - [dOutput]; none when left out
   * @throws RangeError if the bias does not fit
   * @throws TypeError if an argument is not a tensor
   */
  prepareProjection(projection: Matrix, bias?: Vector): PreparedProjection;
  /**
   * Keeps the learned matrices of a layer ready for many calls.
   *
   * @param projections - the learned matrices, all heads side by side
   * @param options - heads and what else stays the same from call to call
   * @throws RangeError if the matrices are not those of one layer, or an option is out of range
   * @throws TypeError if an argument is the wrong kind of thing
   */
  prepareMultiHead(projections: Projections, options: LayerOptions): PreparedLayer;
  /** Gives all memory back; on SIMD no function can be used afterwards. */
  release(): void;
}
