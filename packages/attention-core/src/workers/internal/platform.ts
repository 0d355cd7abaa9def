import type { Answer, Task } from "./task.js";

/** What the pool hears from a thread. */
export interface ThreadEvents {
  /** Once when the thread is ready, then once a task, in the order of the tasks. */
  readonly onAnswer: (answer: Answer) => void;
  /** The thread cannot start, or has ended by itself. */
  readonly onFailure: (reason: unknown) => void;
}

/** A thread that runs `answerTasks`. */
export interface Thread {
  send(task: Task): void;
  /** Whether the thread keeps a process of Node from ending; a page does not ask. */
  keepProcessRunning(isWaiting: boolean): void;
  stop(): void;
}

/** What differs between Node and a page. */
export interface Platform {
  /** How many threads can run at the same time. */
  processors(): number;
  startThread(events: ThreadEvents): Thread;
}
