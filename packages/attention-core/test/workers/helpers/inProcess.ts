import { MessageChannel } from "node:worker_threads";
import { answerTasks } from "../../../src/workers/internal/answerTasks.js";
import type { Platform, ThreadEvents } from "../../../src/workers/internal/platform.js";

/** Stand-ins for threads, and what a test may see of them and do to them. */
export interface InProcess extends Platform {
  /** How many have been started, and not stopped. */
  running(): number;
  /** How many would keep a process from ending. */
  held(): number;
  /** How many tasks each was sent, in the order of their start. */
  readonly tasks: readonly number[];
  /** Lets a thread end by itself. */
  fail(thread: number, reason: unknown): void;
}

/**
 * What the threads of a pool run, run here: messages go through a channel, which clones them and keeps
 * shared memory shared, as between threads.
 */
export function inProcess(processors = 2): InProcess {
  const tasks: number[] = [];
  const events: ThreadEvents[] = [];
  const running = new Set<number>();
  const held = new Set<number>();
  return {
    tasks,
    running: () => running.size,
    held: () => held.size,
    fail: (thread, reason) => events[thread]?.onFailure(reason),
    processors: () => processors,
    startThread(itsEvents) {
      const { port1: pool, port2: thread } = new MessageChannel();
      const index = events.push(itsEvents) - 1;
      running.add(index);
      tasks[index] = 0;
      pool.on("message", itsEvents.onAnswer);
      void answerTasks({
        listen: (onTask) => thread.on("message", onTask),
        send: (answer) => thread.postMessage(answer),
      });
      return {
        send(task) {
          tasks[index] = (tasks[index] ?? 0) + 1;
          pool.postMessage(task);
        },
        keepProcessRunning: (isHeld) => void (isHeld ? held.add(index) : held.delete(index)),
        stop() {
          running.delete(index);
          held.delete(index);
          pool.close();
        },
      };
    },
  };
}
