import type { AttentionFunctions } from "../../simd/attentionFunctions.js";
import { loadSimd } from "../../simd/loadSimd.js";
import { withoutSimd } from "../../simd/withoutSimd.js";
import { layerOfGroups } from "./layerOfGroups.js";
import type { Answer, Task } from "./task.js";

/** The thread's end of its line to the pool. */
export interface Line {
  /** Whoever calls with a task is answered by `say`, in the same order. */
  listen(onTask: (task: Task) => void): void;
  say(answer: Answer): void;
}

/** What runs in a thread: says that it is ready, then answers each task, on SIMD where there is one. */
export async function answerTasks(line: Line): Promise<void> {
  const functions = await loadSimd().catch(() => withoutSimd);
  line.listen((task) => line.say(answerOf(functions, task)));
  line.say({});
}

function answerOf(functions: AttentionFunctions, task: Task): Answer {
  try {
    work(functions, task);
    return {};
  } catch (error) {
    return { failure: String(error) }; // a thread that runs out of memory can still take other tasks
  }
}

function work(functions: AttentionFunctions, task: Task): void {
  if (task.kind === "heads") {
    const { queries, keys, values, options, out } = task;
    functions.fusedAttention(queries, keys, values, options, out); // -> [heads, queries, dValue]
  } else {
    const { inputs, projections, part, groups, options, out } = task;
    const layer = layerOfGroups(projections, part, groups);
    functions.fusedMultiHeadAttention(inputs, layer, options, out); // -> [queries, dOutput]
  }
}
