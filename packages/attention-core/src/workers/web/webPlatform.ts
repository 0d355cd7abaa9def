import { refuse } from "../../internal/checks/refuse.js";
import type { Platform } from "../internal/platform.js";
import type { Answer, Task } from "../internal/task.js";

/** What is used of a Web Worker. Core is checked without a DOM. */
interface WebWorker {
  onmessage: (event: { readonly data: Answer }) => void;
  onerror: (event: { readonly message?: string }) => void;
  postMessage(task: Task): void;
  terminate(): void;
}
declare const Worker: new (
  script: object | string,
  options: { readonly type: "module" },
) => WebWorker;
declare const URL: new (path: string, base: string) => object;
declare const navigator: { readonly hardwareConcurrency: number };

/** Threads of a page. */
export const webPlatform: Platform = {
  processors: () => navigator.hardwareConcurrency,
  startThread({ onAnswer, onFailure }, url) {
    // dist/worker.js, beside every file of dist; bundlers look for a line of just this form.
    const worker = ofOwnSite(() =>
      url === undefined
        ? new Worker(new URL("./worker.js", import.meta.url), { type: "module" })
        : new Worker(url, { type: "module" }),
    );
    worker.onmessage = ({ data }) => onAnswer(data);
    worker.onerror = ({ message }) => onFailure(message ?? "a script that does not load");
    return {
      send: (task) => worker.postMessage(task),
      keepProcessRunning() {},
      stop: () => worker.terminate(),
    };
  },
};

/** Starts a worker; a browser refuses a script from another site, such as a CDN. */
function ofOwnSite(start: () => WebWorker): WebWorker {
  try {
    return start();
  } catch (cause) {
    if (Object(cause).name !== "SecurityError") throw cause;
    const must = "be on the page's own site: host attention-core/worker there, and pass its url";
    const got = "a script that the browser refuses";
    return refuse("startWorkers", "the worker's script", must, got, Error, { cause });
  }
}
