import { lengthOf } from "./arrays/grid.js";
import type { GridSource } from "./gridSource.js";
import type { LayerSet } from "./layerSet.js";
import { layerSetAt } from "./layerSetAt.js";

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
