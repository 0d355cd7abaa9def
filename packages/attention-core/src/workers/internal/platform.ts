import type { Answer, Task } from "./task.js";

/** What the pool hears from a thread. */
export interface ThreadEvents {
  /** Once when the thread is ready, then once per task, in the order of the tasks. */
  readonly onAnswer: (answer: Answer) => void;
  /** The thread cannot start, or has ended by itself. */
  readonly onFailure: (reason: unknown) => void;
}

/** A thread that runs `answerTasks`. */
export interface Thread {
  /** Gives the thread a task, which it does after those it was given before. */
  send(task: Task): void;
  /**
   * Whether the thread keeps a process of Node from ending, as it must while an answer is awaited and must not
   * afterwards; a page ends without asking.
   */
  keepProcessRunning(isWaiting: boolean): void;
  /** Ends the thread at once, whatever it does. */
  stop(): void;
}

/** What differs between Node and a page. */
export interface Platform {
  /** How many threads can run at the same time. */
  processors(): number;
  /** Starts a thread of this package's own script, or of the copy of it at `url`. */
  startThread(events: ThreadEvents, url?: string): Thread;
}
