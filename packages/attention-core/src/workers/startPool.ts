import { checkCount } from "../internal/checks/checkCount.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { isReadable } from "../internal/checks/isReadable.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
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
   * How many threads, at most 1024.
   * @defaultValue as many as the machine has processors, at most 8
   */
  readonly count?: number | undefined;
  /**
   * Where the script of a worker lies, for a bundler that does not find it: a copy of `attention-core/worker` as one
   * file, of the same site. In Node, an absolute address.
   * @defaultValue beside the package's code, where Vite, webpack and Parcel keep it
   */
  readonly url?: string | Address | undefined;
}

/**
 * A `URL`.
 *
 * @category Workers
 */
export interface Address {
  /** The address as a string. */
  readonly href: string;
}

/** The default never exceeds this: each thread takes memory, and few layers have more heads. */
const MAX_DEFAULT_THREADS = 8;

/** More threads than any machine runs at once. */
const MAX_THREADS = 1024;

/** `startWorkers`, wherever threads come from. */
export async function startPool(
  platform: Platform,
  options: WorkersOptions = {},
): Promise<WorkerPool> {
  checkNames("startWorkers", "options", options, { count: true, url: true });
  const { count = Math.min(platform.processors(), MAX_DEFAULT_THREADS), url } = options;
  checkCount("startWorkers", "count", count, 1);
  if (count > MAX_THREADS) refuse("startWorkers", "count", `be at most ${MAX_THREADS}`, count);
  const address: unknown = isReadable(url) ? (Object(url).href ?? url) : url;
  if (address !== undefined && typeof address !== "string") {
    refuseKind("startWorkers", "url", "be an address", url);
  }
  if (typeof SharedArrayBuffer === "undefined") {
    const headers =
      "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp";
    const must = `be served with ${headers}, or use attention-core/simd`;
    refuse("startWorkers", "the page", must, "no SharedArrayBuffer", Error);
  }
  return poolOf(await Threads.start(platform, count, address));
}
