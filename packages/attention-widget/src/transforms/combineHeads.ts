import { type AttentionLayer, type AttentionTrace, maskWhere } from "attention-core";
import { maxOfHeads, meanOfHeads } from "attention-core/metrics";
import type { HeadPlace } from "../settings/headPlace.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { headOf } from "./headOf.js";
import { knownMask, maskIfAny } from "./knownMask.js";

/**
 * Combines heads of one layer or several into one: the mean, the sum or the maximum of their weights at
 * each cell. The result has weights only, and hides a key that every one of the heads hides. Rows of a
 * mean sum to what the heads' rows do; rows of a maximum or a sum to more.
 *
 * @returns undefined if the trace has none of the heads
 */
export function combineHeads(
  trace: AttentionTrace,
  places: readonly HeadPlace[],
  by: InspectorSettings["combineBy"],
  label: string,
): AttentionLayer | undefined {
  const heads = places.flatMap((place) => headAt(trace, place));
  const [first] = heads;
  if (first === undefined) return undefined;
  const { shape } = first.weights; // [queries, keys], the same for every head
  const [queries, keys] = shape;
  const data = new Float32Array(heads.length * queries * keys);
  for (const [i, { weights }] of heads.entries()) data.set(weights.data, i * queries * keys);
  const combine = by === "max" ? maxOfHeads : meanOfHeads;
  const combined = combine({ shape: [heads.length, ...shape], data });
  const times = by === "sum" ? heads.length : 1;
  const isVisible = (query: number, key: number) =>
    heads.some(({ maySee }) => maySee(query * keys + key));
  return {
    label,
    headLabels: [label],
    weights: { shape: [1, ...shape], data: combined.data.map((weight) => weight * times) },
    mask: maskIfAny(maskWhere(queries, keys, isVisible)),
  };
}

function headAt(trace: AttentionTrace, { layer: index, head }: HeadPlace) {
  const layer = trace.layers[index];
  if (layer === undefined || head >= layer.weights.shape[0]) return [];
  const weights = headOf(layer.weights, head);
  const { data } = knownMask(layer);
  const start = (head * weights.data.length) % Math.max(1, data.length); // 0 if heads share a mask
  return [{ weights, maySee: (at: number) => data[start + at] !== 0 }];
}
