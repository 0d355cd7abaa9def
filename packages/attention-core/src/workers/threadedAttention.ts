import type { AttentionOptions } from "../attentionOptions.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix, Shape, Tensor } from "../shape.js";

/**
 * Attention on several threads, each with some of the heads.
 *
 * @category Workers
 */
export interface ThreadedAttention {
  /**
   * As `fusedAttention` of attention-core, each worker with some of the heads. Arguments may be changed as soon as the
   * call has returned its promise; several calls may wait at the same time.
   *
   *     output[i] = Σⱼ softmax(queries[i] · Kᵀ · scale)[j] · values[j]
   *
   * Source: Vaswani et al. 2017, equation 1, and section 3.2.2 for heads in parallel.
   *
   * @param queries - [heads, queries, dHead], or with other batch axes in front; unitless
   * @param keys - [heads, keys, dHead], with the same batch axes
   * @param values - [heads, keys, dValue], with the same batch axes
   * @param options - as for `attention`
   * @param out - [heads, queries, dValue], with the same batch axes; takes the result, in place of a new tensor; its
   *   buffer is that of no other argument
   * @returns [heads, queries, dValue], with the same batch axes
   * @throws rejects with a RangeError if shapes do not fit each other, an option is out of range, or `out` has another
   *   shape or the buffer of another argument
   * @throws rejects with a TypeError if an argument is not a tensor
   * @throws rejects with an Error after `release()`, or if a worker ends by itself
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 1 });
   * const [query, keys, values] = [tensor([[[0]]]), tensor([[[1], [2]]]), tensor([[[4], [8]]])];
   * console.log(toNested(await pool.fusedAttention(query, keys, values))); // [ [ [ 6 ] ] ]
   * pool.release();
   * ```
   */
  fusedAttention<S extends Shape>(
    queries: Tensor<S>,
    keys: Tensor<S>,
    values: Tensor<S>,
    options?: AttentionOptions<S>,
    out?: Tensor<S>,
  ): Promise<Tensor<S>>;
  /**
   * As `fusedMultiHeadAttention` of `attention-core/simd`, each worker with some of the heads as a layer of its own,
   * whose outputs are added up. Heads that share keys and values (`keyValueHeads`) stay with one worker.
   *
   *     output = concat(head₁, …, headₕ) · W^O
   *
   * Source: Vaswani et al. 2017, section 3.2.2; Shoeybi et al. 2019 (Megatron-LM), section 3, for adding up the outputs
   * of groups of heads.
   *
   * @param inputs - [queries, dInput], unitless
   * @param projections - the learned matrices, all heads side by side
   * @param options - as for `multiHeadAttention`
   * @param out - [queries, dOutput]; takes the result, in place of a new tensor; its buffer is that of no other
   *   argument
   * @returns [queries, dOutput]
   * @throws rejects with a RangeError if shapes do not fit, an option is out of range, or `out` has another shape or
   *   the buffer of another argument
   * @throws rejects with a TypeError if an argument is the wrong kind of thing
   * @throws rejects with an Error after `release()`, or if a worker ends by itself
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 1 });
   * const one = tensor([[1]]);
   * const projections = { query: one, key: one, value: one, output: tensor([[10]]) };
   * const inputs = tensor([[0], [2]]);
   * const output = await pool.fusedMultiHeadAttention(inputs, projections, { heads: 1, causal: true });
   * console.log(toNested(output)[0]); // [ 0 ]
   * pool.release();
   * ```
   */
  fusedMultiHeadAttention(
    inputs: Matrix,
    projections: Projections,
    options: MultiHeadOptions,
    out?: Matrix,
  ): Promise<Matrix>;
}
