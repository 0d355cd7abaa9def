import { expect, test } from "vitest";
import type { Platform, ThreadEvents } from "../../../src/workers/internal/platform.js";
import { QueuedThread } from "../../../src/workers/internal/queuedThread.js";
import type { Task } from "../../../src/workers/internal/task.js";

test("a thread keeps the process running until its last task is answered", async () => {
  let heard: ThreadEvents | undefined;
  let keepsRunning = false;
  const platform: Platform = {
    processors: () => 1,
    startThread(events) {
      heard = events;
      return {
        send() {},
        stop() {},
        keepProcessRunning: (isWaiting) => {
          keepsRunning = isWaiting;
        },
      };
    },
  };
  const thread = new QueuedThread(platform, () => undefined);
  expect(keepsRunning).toBe(true); // until it is ready
  heard?.onAnswer({});
  await thread.ready;
  expect(keepsRunning).toBe(false);
  const task = {} as Task; // the thread answers whatever it is sent
  const [first, second] = [thread.answer(task), thread.answer(task)];
  heard?.onAnswer({});
  await first;
  expect([keepsRunning, thread.waiting]).toEqual([true, 1]);
  heard?.onAnswer({});
  await second;
  expect([keepsRunning, thread.waiting]).toEqual([false, 0]);
});
