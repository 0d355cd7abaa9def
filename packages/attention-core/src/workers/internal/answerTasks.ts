import type { AttentionFunctions } from "../../simd/attentionFunctions.js";
import { loadSimd } from "../../simd/loadSimd.js";
import type { PreparedLinear } from "../../simd/preparedLinear.js";
import { withoutSimd } from "../../simd/withoutSimd.js";
import { layerOfGroups } from "./layerOfGroups.js";
import type { Answer, Task } from "./task.js";

/** The thread's end of its line to the pool. */
export interface Line {
  /** Each task gets one answer by `say`, in the order of the tasks. */
  listen(onTask: (task: Task) => void): void;
  say(answer: Answer): void;
}

/** The functions of a thread, and the matrices that it keeps, by their numbers. */
interface Workshop {
  readonly functions: AttentionFunctions;
  readonly kept: Map<number, PreparedLinear>;
}

/** What runs in a thread: says that it is ready, then answers each task, on SIMD where there is one. */
export async function answerTasks(line: Line): Promise<void> {
  const functions = await loadSimd().catch(() => withoutSimd);
  const workshop: Workshop = { functions, kept: new Map() };
  line.listen((task) => line.say(answerOf(workshop, task)));
  line.say({});
}

/** Does a task; an error becomes an answer, since it cannot be thrown across threads. */
function answerOf(workshop: Workshop, task: Task): Answer {
  try {
    work(workshop, task);
    return {};
  } catch (error) {
    return { failure: String(error) }; // a thread that runs out of memory can still take other tasks
  }
}

/** Computes what a task asks for, into its memory. */
function work({ functions, kept }: Workshop, task: Task): void {
  switch (task.kind) {
    case "heads": {
      const { queries, keys, values, options, out } = task;
      functions.fusedAttention(queries, keys, values, options, out); // [heads, queries, dHead], [heads, keys, dHead], [heads, keys, dValue] -> [heads, queries, dValue]
      return;
    }
    case "layer": {
      const { inputs, projections, part, groups, options, out } = task;
      const layer = layerOfGroups(projections, part, groups);
      functions.fusedMultiHeadAttention(inputs, layer, options, out); // [queries, dInput] -> [queries, dOutput]
      return;
    }
    case "prepare":
      kept.set(task.id, functions.prepareLinear(task.projection, task.bias));
      return;
    case "project":
      kept.get(task.id)!.project(task.inputs, task.out); // [rows, dInput] -> [rows, columns]
      return;
    case "drop":
      kept.get(task.id)?.release();
      kept.delete(task.id);
  }
}
