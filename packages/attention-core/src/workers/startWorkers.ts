import { startPool, type WorkersOptions } from "./startPool.js";
import { webPlatform } from "./web/webPlatform.js";
import type { WorkerPool } from "./workerPool.js";

/**
 * Threads that share the heads of a call among them: `fusedAttention` and `fusedMultiHeadAttention` as promises, with
 * the same arguments, results and errors. Each thread computes on WebAssembly SIMD where the engine has it, so a head's
 * result is that of `loadSimd`; what is summed over threads is within float32's rounding.
 *
 * Numbers travel through shared memory: copied in, and the result copied out. That takes some tenths of a millisecond
 * for a million numbers, and waking the threads about a tenth per call, so what takes less than a millisecond is faster
 * without workers. Memory is kept for later calls, two at most, until `release()`.
 *
 * Threads are those of `node:worker_threads` in Node, where idle ones let the process end, and Web Workers in a page. A
 * page needs shared memory, so its server has to send `Cross-Origin-Opener-Policy: same-origin` and
 * `Cross-Origin-Embedder-Policy: require-corp`. The script of a worker is a file of its own (`dist/worker.js`), which
 * Vite, webpack and Parcel find. For others, bundle `attention-core/worker` as a script of its own, and pass its `url`.
 *
 * @category Workers
 * @param options - how many threads, and where their script lies
 * @returns the functions, and `release()`, which ends the threads; once all threads are ready
 * @throws rejects with a RangeError if `count` is not a whole number from 1 up
 * @throws rejects with a TypeError if `options` is not an object, or `url` is not an address
 * @throws rejects with an Error if the page has no shared memory, or a worker cannot start
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { startWorkers } from "attention-core/workers";
 *
 * const pool = await startWorkers({ count: 2 });
 * const [queries, keys] = [tensor([[[0]], [[0]]]), tensor([[[1], [2]], [[3], [4]]])];
 * const output = await pool.fusedAttention(queries, keys, keys); // a head for each worker
 * console.log(toNested(output)); // [ [ [ 1.5 ] ], [ [ 3.5 ] ] ]
 * pool.release();
 * ```
 */
export function startWorkers(options: WorkersOptions = {}): Promise<WorkerPool> {
  return startPool(webPlatform, options);
}
