import { sizeOf } from "../../internal/sizeOf.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { Projections } from "../../projections.js";
import type { Matrix, Shape, Tensor } from "../../shape.js";
import type { CallMemory } from "./callMemories.js";
import { evenRanges, type Range } from "./evenRanges.js";
import { inSharedMemory } from "./inSharedMemory.js";
import { columnsOfGroups } from "./layerOfGroups.js";
import { type AllOptions, sharedOptions } from "./sharedOptions.js";
import type { LayerTask } from "./task.js";

/**
 * `fusedMultiHeadAttention` as tasks for at most `threads` threads, some groups of heads each. Their results, added up,
 * are the output. Arguments are checked by the caller.
 *
 *     output = Σ concat(heads of a part) · (their rows of W^O)             over all parts
 *
 * @param memory - takes the inputs, the matrices and the results
 * @param inputs - [queries, dInput]
 * @param projections - the learned matrices, all heads side by side: query [dInput, heads · dHead]
 * @returns a task for each range of groups; a group is one head of keys and values with its heads of queries. Each
 *   result is [queries, dOutput]
 */
export function layerTasks(
  memory: CallMemory,
  threads: number,
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): LayerTask[] {
  const {
    heads,
    keyValueHeads: groups = heads,
    context,
    rotary,
    queryNorm,
    keyNorm,
    gate,
  } = options;
  // A matrix is copied whole, since its columns for one head do not lie next to each other.
  const optional = <S extends Shape>(tensor: Tensor<S> | undefined) =>
    tensor && inSharedMemory(memory.inputs, tensor);
  const learned: AllOptions<Projections> = {
    query: inSharedMemory(memory.inputs, projections.query),
    key: inSharedMemory(memory.inputs, projections.key),
    value: inSharedMemory(memory.inputs, projections.value),
    output: inSharedMemory(memory.inputs, projections.output),
    queryBias: optional(projections.queryBias),
    keyBias: optional(projections.keyBias),
    valueBias: optional(projections.valueBias),
    outputBias: optional(projections.outputBias),
  };
  const sharedInputs = inSharedMemory(memory.inputs, inputs);
  const sharedContext = optional(context);
  const scoreOptionsOf = sharedOptions(memory.inputs, options, heads);
  const headsPerKeyValueHead = heads / groups;
  const optionsOf = ({ first, end }: Range): AllOptions<MultiHeadOptions> => ({
    ...scoreOptionsOf({ first: first * headsPerKeyValueHead, end: end * headsPerKeyValueHead }),
    heads: (end - first) * headsPerKeyValueHead,
    keyValueHeads: end - first,
    rotary,
    queryNorm,
    keyNorm,
    gate: gate && columnsOfGroups(gate, { first, end }, groups),
    context: sharedContext,
  });
  const shape = [inputs.shape[0], projections.output.shape[1]] as const;
  return evenRanges(groups, threads).map((range) => ({
    kind: "layer",
    inputs: sharedInputs,
    projections: learned,
    range,
    groups,
    options: optionsOf(range),
    out: { shape, data: memory.results.numbers(sizeOf(shape)) },
  }));
}
