import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";

type Direction = InspectorSettings["direction"];

/**
 * The selection for another direction: the same tokens. If the cell would then belong to another token,
 * query and key are swapped.
 *
 * @param isSelf - whether queries and keys are the same tokens; if not, the tokens that were added are
 *   deselected
 */
export function selectedTokensForDirection(
  selected: SelectedTokens,
  from: Direction,
  to: Direction,
  isSelf: boolean,
): SelectedTokens {
  const { selection, alsoSelected } = selected;
  if (from === to || selection === null) return selected;
  if (!isSelf) return { selection, alsoSelected: [] };
  const token = selectedToken(selection, from);
  if (selectedToken(selection, to) === token) return selected;
  return { selection: { query: selection.key ?? token, key: selection.query }, alsoSelected };
}
