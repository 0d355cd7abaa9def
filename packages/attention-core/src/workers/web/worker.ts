import { answerTasks } from "../internal/answerTasks.js";
import type { Answer, Task } from "../internal/task.js";

/** What is used of a worker's global scope. Core is checked without a DOM. */
declare function addEventListener(
  type: "message",
  listener: (event: { readonly data: Task }) => void,
): void;
declare function postMessage(answer: Answer): void;

answerTasks({
  listen: (onTask) => addEventListener("message", ({ data }) => onTask(data)),
  send: (answer) => postMessage(answer),
});
