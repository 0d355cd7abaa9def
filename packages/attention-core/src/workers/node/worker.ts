import { parentPort } from "node:worker_threads";
import { refuse } from "../../internal/checks/refuse.js";
import { answerTasks } from "../internal/answerTasks.js";

const port = parentPort ?? refuse("worker", "this file", "run in a worker", "none", Error);
answerTasks({
  listen: (onTask) => port.on("message", onTask),
  send: (answer) => port.postMessage(answer),
});
