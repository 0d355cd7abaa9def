import type { AttentionOptions } from "../../attentionOptions.js";
import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape, Tensor } from "../../shape.js";
import type { CallMemory } from "./callMemories.js";
import { evenRanges } from "./evenRanges.js";
import { inSharedMemory } from "./inSharedMemory.js";
import { sharedOptions } from "./sharedOptions.js";
import { sliceHeads } from "./sliceHeads.js";
import type { HeadsTask } from "./task.js";

/**
 * `fusedAttention` as tasks for at most `threads` threads, some heads each. Their results, one after the other, are the
 * output. Arguments are checked by the caller.
 *
 * @param queries - [.., queries, dHead]
 * @param keys - [.., keys, dHead]
 * @param values - [.., keys, dValue]
 * @returns a task for each range of heads; batch axes count as more heads
 */
export function headsTasks<S extends Shape>(
  { inputs, results }: CallMemory,
  threads: number,
  [queries, keys, values]: readonly [Tensor<S>, Tensor<S>, Tensor<S>],
  options: AttentionOptions<S>,
): HeadsTask[] {
  const { batch, rows } = matrixShape(queries);
  const { columns } = matrixShape(values);
  const heads = sizeOf(batch);
  // Copied once for all tasks: each thread sees all heads and reads its own.
  const [allQueries, allKeys, allValues] = [
    inSharedMemory(inputs, queries),
    inSharedMemory(inputs, keys),
    inSharedMemory(inputs, values),
  ];
  const optionsOf = sharedOptions(inputs, options, heads);
  return evenRanges(heads, threads).map((range) => {
    const shape = [range.end - range.first, rows, columns] as const;
    return {
      kind: "heads",
      // [heads, .., ..] -> [heads of the range, .., ..]
      queries: sliceHeads(allQueries, range),
      keys: sliceHeads(allKeys, range),
      values: sliceHeads(allValues, range),
      options: optionsOf(range),
      out: { shape, data: results.numbers(sizeOf(shape)) },
    };
  });
}
