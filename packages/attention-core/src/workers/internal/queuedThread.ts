import { refusal } from "../../internal/checks/refuse.js";
import type { Platform, Thread } from "./platform.js";
import type { Answer, Task } from "./task.js";

/** A promise that waits for an answer. */
interface WaitingPromise {
  resolve(): void;
  reject(error: Error): void;
}

/** A thread and the promises that wait for its answers, which come in the order of the tasks. */
export class QueuedThread {
  readonly #thread: Thread;
  readonly #waiting: WaitingPromise[] = [];
  /** Resolved when the thread takes tasks. */
  readonly ready: Promise<void>;

  constructor(platform: Platform, onFailure: (reason: unknown) => void, url?: string) {
    const onAnswer = (answer: Answer) => this.#settle(answer);
    this.#thread = platform.startThread({ onAnswer, onFailure }, url);
    this.ready = this.#next();
  }

  /** How many tasks are not answered yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Sends a task, and resolves when it is done. */
  async answer(task: Task): Promise<void> {
    this.#thread.send(task);
    await this.#next();
  }

  /** Ends the thread, and rejects every promise that waits for it. */
  stop(error: Error): void {
    this.#thread.stop();
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  /** A promise of the next answer. While one waits, the thread keeps a process of Node running. */
  #next(): Promise<void> {
    this.#thread.keepProcessRunning(true);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  /** Settles the promise that has waited longest. */
  #settle({ failure: cause }: Answer): void {
    const waiting = this.#waiting.shift();
    const [what, must, got] = ["a worker", "finish its part", "an error (see cause)"];
    if (cause === undefined) waiting?.resolve();
    else waiting?.reject(refusal("workers", what, must, got, Error, { cause }));
    this.#thread.keepProcessRunning(this.#waiting.length > 0);
  }
}
