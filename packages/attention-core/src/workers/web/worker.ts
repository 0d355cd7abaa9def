import { answerTasks } from "../answerTasks.js";
import type { Answer, Task } from "../task.js";

/** What is used of a worker's global scope. Core is checked without a DOM. */
declare function addEventListener(
  type: "message",
  listener: (event: { readonly data: Task }) => void,
): void;
declare function postMessage(answer: Answer): void;

answerTasks({
  listen: (onTask) => addEventListener("message", ({ data }) => onTask(data)),
  say: (answer) => postMessage(answer),
});
