import { alibiBias, relativeBias } from "attention-core";
import type { DistanceBias } from "../network/network.js";
import type { LayerSource } from "./layerSource.js";

/**
 * The bias for distances that all layers of a network add to their scores, if any: linear biases times a factor, or
 * learned ones, whose numbers are in the first layer.
 *
 * Source: Press et al. 2022, section 3; Raffel et al. 2020 (T5), section 2.1.
 *
 * @param source - where the layers are read from
 */
export function readDistanceBias({
  found,
  architecture: { layers, attention, isCausal: causal },
  dimensions: { heads, alibi, relativeBias: relative },
}: Omit<LayerSource, "parameters">): DistanceBias | undefined {
  if (alibi !== undefined) {
    return ({ shape: [, rows] }, { shape: [, keys] }) => {
      const { shape, data } = alibiBias(heads, rows, keys);
      return { shape, data: data.map((bias) => alibi * bias) };
    };
  }
  if (relative === undefined) return undefined;
  const { buckets, maxDistance } = relative;
  const table = found.matrix(`${layers}.0.${attention}.relative_attention_bias`, buckets, heads);
  return ({ shape: [, rows] }, { shape: [, keys] }) =>
    relativeBias(table, rows, keys, { causal, maxDistance });
}
