/**
 * Heads split over threads.
 *
 * @module attention-core/workers
 */

export type { Address, WorkersOptions } from "./workers/startPool.js";
export { startWorkers } from "./workers/startWorkers.js";
export type { ThreadedAttention } from "./workers/threadedAttention.js";
export type { ThreadedLinear } from "./workers/threadedLinear.js";
export type { WorkerPool } from "./workers/workerPool.js";
