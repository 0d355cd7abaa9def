import type { AttentionOptions } from "../attentionOptions.js";
import type { MultiHeadOptions, Projections } from "../multiHeadOptions.js";
import type { Matrix, Shape, Tensor } from "../shape.js";

/**
 * Threads that share the heads of a call among them.
 *
 * @category Workers
 */
export interface WorkerPool {
  /** How many threads there are. */
  readonly count: number;
  /**
   * As `fusedAttention` of attention-core, each worker with some of the heads. Arguments may be
   * changed as soon as the call has returned its promise; several calls may wait at the same time.
   *
   * @param queries - [heads, queries, dHead], or with other batch axes in front; unitless
   * @param keys - [heads, keys, dHead], with the same batch axes
   * @param values - [heads, keys, dValue], with the same batch axes
   * @param options - mask, causal, bias, scale, softCap, temperature, as for `attention`
   * @param out - takes the result, in place of a new tensor; its buffer is that of no other argument
   * @returns [heads, queries, dValue], with the same batch axes
   * @throws RangeError if shapes do not fit each other, an option is out of range, or `out` has
   *   another shape or the buffer of another argument
   * @throws TypeError if an argument is not a tensor
   * @throws Error after `release()`, or if a worker ends by itself
   */
  fusedAttention<S extends Shape>(
    queries: Tensor<S>,
    keys: Tensor<S>,
    values: Tensor<S>,
    options?: AttentionOptions<S>,
    out?: Tensor<S>,
  ): Promise<Tensor<S>>;
  /**
   * As `fusedMultiHeadAttention` of `attention-core/simd`, each worker with some of the heads as a
   * layer of its own, whose outputs are added up. Heads that share keys and values
   * (`keyValueHeads`) stay with one worker.
   *
   * @param inputs - [queries, dInput], unitless
   * @param projections - the learned matrices, all heads side by side
   * @param options - as for `multiHeadAttention`
   * @param out - takes the result, in place of a new tensor; its buffer is that of no other argument
   * @returns [queries, dOutput]
   * @throws RangeError if shapes do not fit, an option is out of range, or `out` has another shape or
   *   the buffer of another argument
   * @throws TypeError if an argument is the wrong kind of thing
   * @throws Error after `release()`, or if a worker ends by itself
   */
  fusedMultiHeadAttention(
    inputs: Matrix,
    projections: Projections,
    options: MultiHeadOptions,
    out?: Matrix,
  ): Promise<Matrix>;
  /** Ends all threads and gives their memory back; calls that still wait are rejected. */
  release(): void;
}
