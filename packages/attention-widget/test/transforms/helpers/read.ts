import {
  type AttentionLayer,
  type AttentionTrace,
  type NestedNumbers,
  type Tensor,
  toNested,
} from "attention-core";

/** A layer of a trace that has it. */
export function layerOf(trace: AttentionTrace, index = 0): AttentionLayer {
  const layer = trace.layers[index];
  if (layer === undefined) throw new Error(`the trace must have layer ${index}, got none`);
  return layer;
}

/** The weights of a layer, as nested arrays. */
export function weightsOf(trace: AttentionTrace, index = 0): NestedNumbers {
  return toNested(layerOf(trace, index).weights);
}

/** The sum of each row. */
export function rowSums({ shape, data }: Tensor): number[] {
  const columns = shape.at(-1) ?? 0;
  return Array.from({ length: data.length / columns }, (_, row) =>
    data.slice(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
}

/** The largest difference of any entry; infinite when there are not as many. */
export function worstDifference(first: Tensor | undefined, second: Tensor | undefined): number {
  if (first === undefined || second === undefined || `${first.shape}` !== `${second.shape}`) {
    return Number.POSITIVE_INFINITY;
  }
  return first.data.reduce((worst, value, i) => {
    const other = second.data[i] ?? Number.NaN;
    return Object.is(value, other) ? worst : Math.max(worst, Math.abs(value - other));
  }, 0);
}

/** The stages that a layer has, in alphabetical order, without its names. */
export function stagesOf(layer: AttentionLayer): string[] {
  const names = ["label", "headLabels", "headDescriptions"];
  return Object.entries(layer)
    .filter(([name, value]) => value !== undefined && !names.includes(name))
    .map(([name]) => name)
    .sort();
}
