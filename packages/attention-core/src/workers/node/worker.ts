import { parentPort } from "node:worker_threads";
import { answerTasks } from "../answerTasks.js";

answerTasks({
  listen: (onTask) => parentPort?.on("message", onTask),
  say: (answer) => parentPort?.postMessage(answer),
});
