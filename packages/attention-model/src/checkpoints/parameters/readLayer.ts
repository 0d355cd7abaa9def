import type { Layer } from "../network/network.js";
import type { LayerSource } from "./layerSource.js";
import { readAttention } from "./readAttention.js";
import { readFeedForward } from "./readFeedForward.js";

/**
 * One layer: its parameters, and what the config says of its attention.
 *
 * @param layer - counted from 0
 * @throws RangeError if a parameter is missing or has another shape than the config says
 */
export function readLayer(layer: number, source: LayerSource): Layer {
  const { found, architecture, dimensions } = source;
  const { norms, firstLacks, dense, feedForward } = architecture;
  const { isParallel, separateExperts } = dimensions;
  const prefix = `${architecture.layers}.${layer}.`;
  const names =
    dense && layer < (separateExperts?.denseLayers ?? 0) ? dense.feedForward : feedForward;
  return {
    ...readAttention(layer, source),
    norms: Object.fromEntries(
      Object.entries(norms)
        .filter(([place]) => layer > 0 || place !== firstLacks)
        .map(([place, name]) => [place, found.norm(prefix + name)]),
    ),
    isParallel,
    feedForward: readFeedForward(prefix, found, names, dimensions),
  };
}
