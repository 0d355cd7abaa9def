import { attentionOutput } from "../../internal/attentionOutput.js";
import { checkAttention } from "../../internal/checks/checkAttention.js";
import { refusal } from "../../internal/checks/refuse.js";
import { fusedOutput } from "../../internal/fusedOutput.js";
import { checkProjection } from "../../simd/internal/checkProjection.js";
import type { WorkerPool } from "../workerPool.js";
import { CallMemories, type CallMemory } from "./callMemories.js";
import { headsTasks } from "./headsTasks.js";
import { joinInto } from "./joinInto.js";
import { layerTasks } from "./layerTasks.js";
import { sumInto } from "./sumInto.js";
import type { ResultTask } from "./task.js";
import { threadedLinearOf } from "./threadedLinearOf.js";
import type { Threads } from "./threads.js";

/**
 * The functions of a pool whose threads have started. Each checks its arguments at once, copies them into shared
 * memory, gives every thread its part, and copies the result out.
 *
 * @param threads - all of which take tasks
 */
export function poolOf(threads: Threads): WorkerPool {
  const memories = new CallMemories();
  let prepared = 0;
  /** Runs the tasks of one call, and combines their results before the memory is used again. */
  async function run(
    tasksIn: (memory: CallMemory) => readonly ResultTask[],
    combine: (results: readonly Float32Array[]) => void,
  ): Promise<void> {
    threads.checkRunning();
    const memory = memories.take();
    const tasks = tasksIn(memory);
    await threads.answer(tasks);
    combine(tasks.map(({ out }) => out.data));
    memories.giveBack(memory); // not after a failure: other threads may still write there
  }
  return {
    count: threads.count,
    async fusedAttention(queries, keys, values, options = {}, out) {
      checkAttention("fusedAttention", { queries, keys, values }, options);
      const result = attentionOutput({ queries, keys, values }, options, out);
      await run(
        (memory) => headsTasks(memory, threads.count, [queries, keys, values], options),
        (results) => joinInto(result.data, results),
      );
      return result;
    },
    async fusedMultiHeadAttention(inputs, projections, options, out) {
      const call = { inputs, projections, options, out };
      const result = fusedOutput("fusedMultiHeadAttention", call);
      await run(
        (memory) => layerTasks(memory, threads.count, inputs, projections, options),
        (results) => sumInto(result.data, results),
      );
      return result;
    },
    async prepareLinear(projection, bias) {
      checkProjection(projection, bias);
      return threadedLinearOf({ threads, memories, id: prepared++ }, projection, bias);
    },
    release() {
      const must = "be made and answered before release()";
      threads.end(refusal("workers", "calls", must, "one that was not", Error));
      memories.release();
    },
  };
}
