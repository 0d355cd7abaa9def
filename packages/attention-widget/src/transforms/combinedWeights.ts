import type { AttentionTrace, HeadPlace } from "attention-core";
import { headOf } from "./headOf.js";

/**
 * The weights of the combined heads at one cell, in the order of the heads.
 *
 * @param query - counted from 0, as `key` is
 * @returns one weight per head, 0–1; none for a head that the trace does not have
 */
export function combinedWeights(
  trace: AttentionTrace,
  places: readonly HeadPlace[],
  query: number,
  key: number,
): readonly number[] {
  return places.flatMap(({ layer, head }) => {
    const weights = trace.layers[layer]?.weights;
    if (weights === undefined || head >= weights.shape[0]) return [];
    return headOf(weights, head).data[query * weights.shape[2] + key] ?? [];
  });
}
