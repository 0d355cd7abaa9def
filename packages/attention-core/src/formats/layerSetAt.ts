import { refuse } from "../internal/checks/refuse.js";
import { lengthOf, matricesAt } from "./arrays/grid.js";
import { stitchSteps } from "./arrays/stitchSteps.js";
import type { GridSource } from "./gridSource.js";
import type { LayerSet, Readable } from "./layerSet.js";

/**
 * The layers of one batch item, whose steps are stitched into one matrix each.
 *
 * @param item - counted from 0; of tokens that are listed by item, those of this one are taken
 * @param batchAt - its row of the batch at a step; below 0 once it has ended
 */
export function layerSetAt(
  caller: string,
  source: GridSource,
  item: number,
  batchAt: (step: number) => number,
): LayerSet {
  const { grid, heads, promptTokens } = source;
  const count = lengthOf(grid, "layer") ?? 1;
  const numbers = source.layers?.length === count ? source.layers : undefined;
  const steps = lengthOf(grid, "step");
  const tokensOf = (lists: readonly (readonly string[])[] | undefined) =>
    lists?.length === 1 ? lists[0] : lists?.[item];
  const weightsOf = (layer: number): Readable => {
    if (steps === undefined) return matricesAt(caller, grid, { layer, batch: batchAt(0) });
    const stepIndices = Array.from({ length: steps }, (_, step) => ({
      step,
      layer,
      batch: batchAt(step),
    }));
    const ended = stepIndices.findIndex(({ batch }) => batch < 0);
    const parts = stepIndices.slice(0, ended < 0 ? steps : ended).map((indices) => {
      const hasLayer = layer < (lengthOf(grid, "layer", indices) ?? 1);
      if (!hasLayer || indices.batch >= (lengthOf(grid, "batch", indices) ?? 1)) {
        refuse(caller, `step ${indices.step}`, "have the layers and beams of the first", "fewer");
      }
      return matricesAt(caller, grid, indices);
    });
    return stitchSteps(caller, parts, source.side === "cross");
  };
  return {
    id: source.id,
    label: source.label,
    side: source.side,
    queryTokens: tokensOf(source.queryTokens),
    keyTokens: tokensOf(source.keyTokens),
    promptTokens,
    layers: Array.from({ length: count }, (_, layer) => ({
      name: numbers?.[layer] ?? layer,
      isPosition: numbers === undefined && heads === undefined,
      heads,
      weights: weightsOf(layer),
    })),
  };
}
