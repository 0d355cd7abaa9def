import { refuse } from "../internal/checks/refuse.js";
import { type Grid, lengthOf, matricesAt } from "./arrays/grid.js";
import { stitchSteps } from "./arrays/stitchSteps.js";
import type { LayerSet, Readable } from "./layerSet.js";

/** Attentions with named axes, and what is known about them. */
export interface GridSource extends Pick<LayerSet, "id" | "label" | "side"> {
  readonly grid: Grid;
  /** The numbers of the layers in the model, one for each; left out where only their positions are known. */
  readonly layers?: readonly (number | string)[] | undefined;
  readonly heads?: readonly (number | string)[] | undefined;
  /** Tokens by batch item; one list when they share it. */
  readonly queryTokens?: readonly (readonly string[])[] | undefined;
  readonly keyTokens?: readonly (readonly string[])[] | undefined;
  readonly promptTokens?: number | undefined;
  /** Which beam each sequence was on at each step; -1 once it has ended. */
  readonly beams?: readonly (readonly number[])[] | undefined;
}

/**
 * One layer set for each batch item, or for each sequence that came out of a search with beams. Such a search keeps the
 * best few texts at each step, so a sequence may have been in another row of the batch before.
 *
 * @param source - arrays whose axes have names, and what is known about them
 * @returns layer sets in the order of the batch, or of the sequences; each layer [heads, queries, keys]
 */
export function gridLayerSets(caller: string, source: GridSource): LayerSet[] {
  const { grid, beams, id, label } = source;
  const batch = lengthOf(grid, "batch");
  if (beams !== undefined && grid.axes.includes("step")) {
    return beams.map((path, i) => ({
      ...layerSetAt(caller, source, i, (step) => path[step] ?? -1),
      id: layerSetId(id, "beam", i, beams.length),
      label: numberedLabel(label, "sequence", i, beams.length),
    }));
  }
  return Array.from({ length: batch ?? 1 }, (_, i) => ({
    ...layerSetAt(caller, source, i, () => i),
    id: layerSetId(id, "batch", i, batch ?? 1),
    label: numberedLabel(label, "batch item", i, batch ?? 1),
  }));
}

/** `self`, or one of several: `batch1`, `cross batch1`. */
function layerSetId(id: string, kind: string, i: number, count: number): string {
  if (count === 1) return id;
  return id === "self" ? `${kind}${i}` : `${id} ${kind}${i}`;
}

/** How a viewer names one of several layer sets: `self-attention, batch item 1`. */
function numberedLabel(label: string, kind: string, i: number, count: number): string {
  return count === 1 ? label : `${label}, ${kind} ${i}`;
}

/**
 * The layers of one batch item, whose steps are stitched into one matrix each.
 *
 * @param item - counted from 0; of tokens that are listed by item, those of this one are taken
 * @param batchAt - its row of the batch at a step; below 0 once it has ended
 */
function layerSetAt(
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
