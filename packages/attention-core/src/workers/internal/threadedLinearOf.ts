import { checkShapes } from "../../internal/checks/checkShapes.js";
import { outputTensor } from "../../internal/outputTensor.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Matrix, Shape, Tensor, Vector } from "../../shape.js";
import { checkNotReleased } from "../../simd/internal/checkNotReleased.js";
import type { ThreadedLinear } from "../threadedLinear.js";
import type { CallMemories } from "./callMemories.js";
import { evenRanges } from "./evenRanges.js";
import { inSharedMemory } from "./inSharedMemory.js";
import { placeColumns } from "./placeColumns.js";
import { sliceColumns } from "./sliceColumns.js";
import { sliceEntries } from "./sliceEntries.js";
import type { ProjectTask } from "./task.js";
import type { Threads } from "./threads.js";

/** Where the columns of a matrix are stored: in which threads, and under which number. */
interface StoredMatrix {
  readonly threads: Threads;
  readonly memories: CallMemories;
  readonly id: number;
}

/**
 * A learned matrix of which each thread keeps some columns, without argument checks of the matrix.
 *
 *     project(X) = [X · W₁ + b₁ | X · W₂ + b₂ | …]          one Wᵢ per thread
 *
 * Source: Shoeybi et al. 2019 (Megatron-LM), section 3.
 *
 * @param projection - W: [dInput, dOutput]
 * @param bias - b: [dOutput], or none
 * @returns once every thread has its columns
 */
export async function threadedLinearOf(
  { threads, memories, id }: StoredMatrix,
  projection: Matrix,
  bias: Vector | undefined,
): Promise<ThreadedLinear> {
  threads.checkRunning();
  const [dInput, dOutput] = projection.shape;
  const ranges = evenRanges(dOutput, threads.count);
  let isReleased = false;
  const release = () => {
    if (isReleased || !threads.areRunning) return;
    isReleased = true;
    const drops = ranges.map(() => ({ kind: "drop", id }) as const);
    threads.answerInOrder(drops).catch(() => {}); // threads that end meanwhile have dropped it too
  };
  const tasks = ranges.map((range) => ({
    kind: "prepare" as const,
    id,
    projection: sliceColumns(projection, range), // [dInput, dOutput] -> [dInput, columns of the part]
    bias: bias && sliceEntries(bias, range),
  }));
  await threads.answerInOrder(tasks).catch((error) => {
    release(); // other threads may keep their part
    throw error;
  });

  /** Each thread writes its columns into memory of its own; they are put side by side at the end. */
  async function project<S extends Shape>(inputs: Tensor<S>, out?: Tensor<S>): Promise<Tensor<S>> {
    threads.checkRunning();
    checkNotReleased("project", "a prepared matrix", isReleased);
    checkShapes("project", { inputs: [inputs, "… tokens dInput"] }, { dInput });
    const batch = inputs.shape.slice(0, -1);
    const output = outputTensor("project", out, [...batch, dOutput], [inputs]);
    const rows = sizeOf(batch);
    const memory = memories.take();
    const shared = inSharedMemory(memory.inputs, {
      shape: [rows, dInput] as const,
      data: inputs.data,
    });
    const calls = ranges.map(({ first, end }): ProjectTask => {
      const shape = [rows, end - first] as const;
      const room = memory.results.numbers(sizeOf(shape));
      return { kind: "project", id, inputs: shared, out: { shape, data: room } };
    });
    await threads.answerInOrder(calls);
    const results = calls.map((call) => call.out.data);
    placeColumns({ shape: [rows, dOutput], data: output.data }, results, ranges);
    memories.giveBack(memory); // not after a failure: other threads may still write there
    return output;
  }
  return { project, release };
}
