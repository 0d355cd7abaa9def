import type { Layer } from "../network/network.js";
import type { LayerSource } from "./layerSource.js";
import { readDistanceBias } from "./readDistanceBias.js";
import { readLayer } from "./readLayer.js";

/**
 * The layers of a network. If neighbours share their parameters, they get the same objects.
 *
 * @param source - where they are read from
 */
export function readLayers(source: LayerSource): Layer[] {
  const { layers, storedLayers } = source.dimensions;
  const bias = readDistanceBias(source);
  const stored = Array.from({ length: storedLayers }, (_, layer) => {
    const own = readLayer(layer, source);
    return { ...own, bias: bias ?? own.bias };
  });
  return Array.from(
    { length: layers },
    (_, layer) => stored[Math.floor((layer * storedLayers) / layers)]!,
  );
}
