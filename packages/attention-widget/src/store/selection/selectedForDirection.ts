import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selected } from "../../settings/selection/selected.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";

type Direction = InspectorSettings["direction"];

/**
 * The selection for another direction: the same tokens. If the cell would then belong to another token,
 * query and key are swapped.
 *
 * @param isSelf - whether queries and keys are the same tokens; if not, the tokens that were added are
 *   deselected
 */
export function selectedForDirection(
  selected: Selected,
  from: Direction,
  to: Direction,
  isSelf: boolean,
): Selected {
  const { selection, alsoSelected } = selected;
  if (from === to || selection === null) return selected;
  if (!isSelf) return { selection, alsoSelected: [] };
  const token = selectedToken(selection, from);
  if (selectedToken(selection, to) === token) return selected;
  return { selection: { query: selection.key ?? token, key: selection.query }, alsoSelected };
}
