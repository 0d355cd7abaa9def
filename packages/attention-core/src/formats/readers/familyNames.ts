import type { Family } from "../family.js";
import type { ArrayGroup } from "./groupArrays.js";
import { SIDE_LABELS } from "./sideLabels.js";

/** The names of the families of some groups: those of their sides, or of their arrays if several have the same side. */
export function familyNames(
  groups: readonly ArrayGroup[],
): (group: ArrayGroup) => Pick<Family, "id" | "label"> {
  const hasOne = new Set(groups.map(({ side }) => side)).size === groups.length;
  return ({ name, side }) =>
    hasOne ? { id: side, label: SIDE_LABELS[side] } : { id: name, label: name };
}
