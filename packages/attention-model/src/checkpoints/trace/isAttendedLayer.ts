import { hasStages } from "../../checks/hasStages.js";
import { readable } from "../../checks/readable.js";
import type { Layer } from "../network/network.js";

/**
 * Whether a value can be continued as an attention of a network's layer: every stage has its shape, and the keys were
 * made by the layer's own matrix.
 *
 * @param value - a layer of a trace
 * @param layer - that of the network; undefined if it has none there
 * @param rows - how many queries there are
 * @param keys - how many keys
 */
export function isAttendedLayer(
  value: unknown,
  layer: Pick<Layer, "projections" | "options"> | undefined,
  rows: number,
  keys: number,
): boolean {
  if (layer === undefined) return false;
  const { projections, options } = layer;
  const { heads, keyValueHeads = heads } = options;
  const [dInput, dQueries] = projections.query.shape;
  const lengths = {
    heads,
    queries: rows,
    keys,
    dInput,
    dHead: dQueries / heads,
    dValue: projections.value.shape[1] / keyValueHeads,
    dOutput: projections.output.shape[1],
  };
  // If heads are off, the output matrices differ; those of the keys never do.
  const isOwn = Object(readable(Object(readable(value)).projections)).key === projections.key;
  return isOwn && hasStages(value, lengths);
}
