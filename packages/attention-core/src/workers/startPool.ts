import { checkCount } from "../internal/checks/checkCount.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { refuse } from "../internal/checks/refuse.js";
import type { Platform } from "./internal/platform.js";
import { poolOf } from "./internal/poolOf.js";
import { Threads } from "./internal/threads.js";
import type { WorkerPool } from "./workerPool.js";

/**
 * How `startWorkers` sets up.
 *
 * @category Workers
 */
export interface WorkersOptions {
  /**
   * How many threads.
   * @defaultValue as many as the machine has processors, at most 8
   */
  readonly count?: number | undefined;
}

/** The default never exceeds this: each thread takes memory, and few layers have more heads. */
const MOST = 8;

/** `startWorkers`, wherever threads come from. */
export async function startPool(
  platform: Platform,
  options: WorkersOptions = {},
): Promise<WorkerPool> {
  checkNames("startWorkers", "options", options, { count: true });
  const { count = Math.min(platform.processors(), MOST) } = options;
  checkCount("startWorkers", "count", count, 1);
  if (typeof SharedArrayBuffer === "undefined") {
    const headers =
      "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp";
    const must = `be served with ${headers}, or use attention-core/simd`;
    refuse("startWorkers", "the page", must, "no SharedArrayBuffer", Error);
  }
  return poolOf(await Threads.start(platform, count));
}
