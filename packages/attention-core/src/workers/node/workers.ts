import { startPool, type WorkersOptions } from "../startPool.js";
import type { WorkerPool } from "../workerPool.js";
import { nodePlatform } from "./nodePlatform.js";

/** What `attention-core/workers` is in Node: see ../startWorkers.ts. */
export function startWorkers(options: WorkersOptions = {}): Promise<WorkerPool> {
  return startPool(nodePlatform, options);
}
