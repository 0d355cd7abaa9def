import { type Grid, matricesAt } from "./arrays/grid.js";
import { sharedHeads } from "./arrays/sharedHeads.js";
import type { Readable } from "./layerSet.js";

const CALLER = "traceFrom";

/**
 * A stage of one layer, [head, row, column], with a head for each head of the weights: under grouped-query attention,
 * keys and values have fewer, and are repeated.
 *
 * @param layer - counted from 0
 * @param heads - of the weights
 * @returns [heads, queries or keys, dHead] for vectors, [heads, queries, keys] for scores
 */
export function layerStage(name: string, grid: Grid, layer: number, heads: number): Readable {
  return sharedHeads(CALLER, name, matricesAt(CALLER, grid, { layer, batch: 0 }), heads);
}
