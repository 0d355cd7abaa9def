import type { Family } from "../family.js";
import type { ArrayGroup } from "./groupArrays.js";
import { SIDE_LABELS } from "./sideLabels.js";

/**
 * What the families of some groups are called: after their sides, or after their arrays where several have the same side.
 */
export function familyNames(
  groups: readonly ArrayGroup[],
): (group: ArrayGroup) => Pick<Family, "id" | "label"> {
  const hasOne = new Set(groups.map(({ side }) => side)).size === groups.length;
  return ({ name, side }) =>
    hasOne ? { id: side, label: SIDE_LABELS[side] } : { id: name, label: name };
}
