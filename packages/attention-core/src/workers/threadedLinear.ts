import type { Shape, Tensor } from "../shape.js";

/**
 * A learned matrix that stays prepared between calls, each worker with some of its columns.
 *
 * @category Workers
 */
export interface ThreadedLinear {
  /**
   * Inputs times the prepared matrix, as `project` of attention-core.
   *
   *     project(X) = X · W + b
   *
   * Source: Vaswani et al. 2017, section 3.2.2; Shoeybi et al. 2019 (Megatron-LM), section 3, for columns on several
   * workers.
   *
   * @param inputs - [tokens, dInput], or with batch axes in front; unitless
   * @param out - [tokens, dOutput], with the batch axes of `inputs`; takes the result, in place of a new tensor; its
   *   buffer is not that of `inputs`
   * @returns [tokens, dOutput], with the batch axes of `inputs`
   * @throws rejects with a RangeError if shapes do not fit, or `out` has another shape or the buffer of `inputs`
   * @throws rejects with a TypeError if an argument is not a tensor
   * @throws rejects with an Error after `release()` of the matrix or of the workers, or if a worker ends by itself
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 2 });
   * const swap = await pool.prepareLinear(tensor([[0, 1], [1, 0]]));
   * console.log(toNested(await swap.project(tensor([[3, 4]])))); // [ [ 4, 3 ] ]
   * pool.release();
   * ```
   */
  project<S extends Shape>(inputs: Tensor<S>, out?: Tensor<S>): Promise<Tensor<S>>;
  /**
   * Gives its memory back; it cannot be used afterwards.
   *
   * @example
   * ```ts
   * import { tensor } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 1 });
   * const double = await pool.prepareLinear(tensor([[2]]));
   * double.release();
   * const one = tensor([[1]]);
   * console.log(await double.project(one).catch((error) => error.name)); // Error
   * pool.release();
   * ```
   */
  release(): void;
}
