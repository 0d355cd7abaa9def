import { failure } from "./failure.js";
import type { Platform } from "./platform.js";
import { QueuedThread } from "./queuedThread.js";
import type { Task } from "./task.js";

/** Threads that live and end together. */
export class Threads {
  readonly #threads: QueuedThread[] = [];
  /** Why there are none any more. */
  #ended: Error | undefined;

  /** So many threads, once all of them take tasks. */
  static async start(platform: Platform, count: number): Promise<Threads> {
    const threads = new Threads();
    let caller = "startWorkers";
    let must = "every worker must start";
    const onFailure = (reason: unknown) => threads.end(failure(caller, must, reason));
    try {
      for (let i = 0; i < count; i++) {
        threads.#threads.push(new QueuedThread(platform, onFailure));
      }
    } catch (reason) {
      onFailure(reason);
    }
    await Promise.all(threads.#threads.map(({ ready }) => ready));
    threads.checkRunning();
    caller = "workers";
    must = "every worker must run until release()";
    return threads;
  }

  get count(): number {
    return this.#threads.length;
  }

  /** Whether they take tasks. */
  get areRunning(): boolean {
    return this.#ended === undefined;
  }

  /** Refuses to go on where the threads have ended. */
  checkRunning(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  /** Has the tasks done side by side, at most one a thread, by those with the least to do. */
  async answer(tasks: readonly Task[]): Promise<void> {
    const threads = [...this.#threads].sort((one, other) => one.waiting - other.waiting);
    await Promise.all(tasks.map((task, i) => threads[i]!.answer(task)));
  }

  /** Has the tasks done side by side, the first by the first thread and so on. */
  async answerInOrder(tasks: readonly Task[]): Promise<void> {
    await Promise.all(tasks.map((task, i) => this.#threads[i]!.answer(task)));
  }

  /** Ends all threads. Calls that wait and later calls are rejected with the first error. */
  end(error: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    for (const thread of this.#threads) thread.stop(error);
  }
}
