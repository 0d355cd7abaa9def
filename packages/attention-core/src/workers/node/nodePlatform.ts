import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Platform } from "../internal/platform.js";

/** Threads of Node. */
export const nodePlatform: Platform = {
  processors: availableParallelism,
  startThread({ onAnswer, onFailure }, url) {
    // dist/worker-node.js, beside every file of dist. Options of the process are not for it.
    const script = url === undefined ? new URL("./worker-node.js", import.meta.url) : new URL(url);
    const worker = new Worker(script, { execArgv: [] });
    worker.on("message", onAnswer);
    worker.on("error", onFailure);
    worker.on("exit", (code) => onFailure(`one that ended with code ${code}`));
    return {
      send: (task) => worker.postMessage(task),
      keepProcessRunning: (isWaiting) => (isWaiting ? worker.ref() : worker.unref()),
      stop: () => void worker.terminate(),
    };
  },
};
