import type { AttentionFunctions } from "../../simd/attentionFunctions.js";
import { loadSimd } from "../../simd/loadSimd.js";
import type { PreparedLinear } from "../../simd/preparedLinear.js";
import { withoutSimd } from "../../simd/withoutSimd.js";
import { layerOfGroups } from "./layerOfGroups.js";
import type { Answer, Task } from "./task.js";

/** The thread's end of its line to the pool. */
export interface Line {
  /** Each task gets one answer by `send`, in the order of the tasks. */
  listen(onTask: (task: Task) => void): void;
  /** Gives the pool the next answer. */
  send(answer: Answer): void;
}

/** What a thread keeps between tasks: its functions, and the matrices that were prepared, by their numbers. */
interface ThreadState {
  readonly functions: AttentionFunctions;
  readonly preparedMatrices: Map<number, PreparedLinear>;
}

/** What runs in a thread: says that it is ready, then answers each task, on SIMD where there is one. */
export async function answerTasks(line: Line): Promise<void> {
  const functions = await loadSimd().catch(() => withoutSimd);
  const state: ThreadState = { functions, preparedMatrices: new Map() };
  line.listen((task) => line.send(answerOf(state, task)));
  line.send({});
}

/** Does a task; an error becomes an answer, since it cannot be thrown across threads. */
function answerOf(state: ThreadState, task: Task): Answer {
  try {
    runTask(state, task);
    return {};
  } catch (error) {
    return { failure: error }; // a thread that runs out of memory can still take other tasks
  }
}

/** Computes what a task asks for, into its memory. */
function runTask({ functions, preparedMatrices }: ThreadState, task: Task): void {
  switch (task.kind) {
    case "heads": {
      const { queries, keys, values, options, out } = task;
      // [heads, queries, dHead], [heads, keys, dHead], [heads, keys, dValue] -> [heads, queries, dValue]
      functions.fusedAttention(queries, keys, values, options, out);
      return;
    }
    case "layer": {
      const { inputs, projections, range, groups, options, out } = task;
      const layer = layerOfGroups(projections, range, groups);
      functions.fusedMultiHeadAttention(inputs, layer, options, out); // [queries, dInput] -> [queries, dOutput]
      return;
    }
    case "prepare":
      preparedMatrices.set(task.id, functions.prepareLinear(task.projection, task.bias));
      return;
    case "project":
      preparedMatrices.get(task.id)!.project(task.inputs, task.out); // [rows, dInput] -> [rows, columns]
      return;
    case "drop":
      // It may not be there: a matrix that one thread could not store is dropped in all.
      preparedMatrices.get(task.id)?.release();
      preparedMatrices.delete(task.id);
  }
}
