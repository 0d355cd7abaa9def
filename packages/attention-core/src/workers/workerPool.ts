import type { Matrix, Vector } from "../shape.js";
import type { ThreadedAttention } from "./threadedAttention.js";
import type { ThreadedLinear } from "./threadedLinear.js";

/**
 * Threads that share the heads of a call among them.
 *
 * @category Workers
 */
export interface WorkerPool extends ThreadedAttention {
  /** How many threads there are. */
  readonly count: number;
  /**
   * Keeps a learned matrix ready for many calls, as `prepareLinear` of `attention-core/simd`, each worker with some of
   * its columns.
   *
   *     project(X) = X · W + b
   *
   * Source: Shoeybi et al. 2019 (Megatron-LM), section 3.
   *
   * @param projection - [dInput, dOutput], the learned matrix
   * @param bias - [dOutput]; none when left out
   * @returns the matrix, kept until its `release()`
   * @throws rejects with a RangeError if the bias does not fit
   * @throws rejects with a TypeError if an argument is not a tensor
   * @throws rejects with an Error after `release()`, or if a worker ends by itself or has no memory for it
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 2 });
   * const swap = await pool.prepareLinear(tensor([[0, 1], [1, 0]]), tensor([10, 20]));
   * console.log(toNested(await swap.project(tensor([[1, 2]])))); // [ [ 12, 21 ] ]
   * pool.release();
   * ```
   */
  prepareLinear(projection: Matrix, bias?: Vector): Promise<ThreadedLinear>;
  /**
   * Ends all threads and gives their memory back; calls that still wait are rejected.
   *
   * @example
   * ```ts
   * import { tensor } from "attention-core";
   * import { startWorkers } from "attention-core/workers";
   *
   * const pool = await startWorkers({ count: 1 });
   * pool.release();
   * const head = tensor([[[0]]]);
   * console.log(await pool.fusedAttention(head, head, head).catch((error) => error.name)); // Error
   * ```
   */
  release(): void;
}
