import { refusal } from "../../internal/checks/refuse.js";
import type { Platform } from "./platform.js";
import { QueuedThread } from "./queuedThread.js";
import type { Task } from "./task.js";

/**
 * Threads that start and end together: if one fails, all are stopped. Half of a result is of no use, and a matrix that
 * is kept in parts needs every thread.
 */
export class Threads {
  readonly #threads: QueuedThread[] = [];
  /** Why they have ended, once they have. */
  #ended: Error | undefined;

  /** Starts threads of the script at `url`, and answers once all of them take tasks. */
  static async start(platform: Platform, count: number, url?: string): Promise<Threads> {
    const threads = new Threads();
    let caller = "startWorkers";
    let must = "start";
    const onFailure = (reason: unknown) =>
      threads.end(refusal(caller, "every worker", must, reason, Error));
    try {
      for (let i = 0; i < count; i++) {
        threads.#threads.push(new QueuedThread(platform, onFailure, url));
      }
    } catch (reason) {
      // A platform that knows what to do says so in an error of its own.
      const isTold = reason instanceof Error && reason.message.startsWith(`${caller}: `);
      if (isTold) threads.end(reason);
      else onFailure(reason);
    }
    await Promise.all(threads.#threads.map(({ ready }) => ready));
    threads.checkRunning();
    caller = "workers";
    must = "run until release()";
    return threads;
  }

  get count(): number {
    return this.#threads.length;
  }

  /** Whether they take tasks. */
  get areRunning(): boolean {
    return this.#ended === undefined;
  }

  /** Throws the reason if the threads have ended. */
  checkRunning(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  /** Runs the tasks in parallel, at most one per thread, on the threads with the fewest tasks. */
  async answer(tasks: readonly Task[]): Promise<void> {
    const threads = [...this.#threads].sort((one, other) => one.waiting - other.waiting);
    await Promise.all(tasks.map((task, i) => threads[i]!.answer(task)));
  }

  /** Runs the tasks in parallel, each on the thread of its index: a prepared matrix lies in one thread only. */
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
