import type { LayerSet } from "../layerSet.js";
import type { ArrayGroup } from "./groupArrays.js";
import { SIDE_LABELS } from "./sideLabels.js";

/** The names of the layer sets of some groups: their sides, or their arrays if several have the same side. */
export function layerSetNames(
  groups: readonly ArrayGroup[],
): (group: ArrayGroup) => Pick<LayerSet, "id" | "label"> {
  const hasOne = new Set(groups.map(({ side }) => side)).size === groups.length;
  return ({ name, side }) =>
    hasOne ? { id: side, label: SIDE_LABELS[side] } : { id: name, label: name };
}
