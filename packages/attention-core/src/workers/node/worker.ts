import { parentPort } from "node:worker_threads";
import { answerTasks } from "../internal/answerTasks.js";

if (parentPort === null) throw new Error("worker: this file must run in a worker, got none");
const port = parentPort;
answerTasks({
  listen: (onTask) => port.on("message", onTask),
  send: (answer) => port.postMessage(answer),
});
