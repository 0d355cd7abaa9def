import { refuse } from "../internal/checks/refuse.js";
import { type Grid, matricesAt } from "./arrays/grid.js";
import { repeatSharedHeads } from "./arrays/repeatSharedHeads.js";
import type { Readable } from "./family.js";

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
  const own = matricesAt(CALLER, grid, { layer, batch: 0 });
  return (
    repeatSharedHeads(own, heads) ??
    refuse(CALLER, name, `have heads that ${heads} can share`, own.shape[0])
  );
}
