import type { Selection } from "./selection.js";

/** The selection after a place was chosen: that place, or none where it was selected already. */
export function toggledSelection(selection: Selection | null, at: Selection): Selection | null {
  const isSelected = selection?.query === at.query && (at.key === null || selection.key === at.key);
  return isSelected ? null : at;
}
