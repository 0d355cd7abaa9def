import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";
import { NOTHING_SELECTED, type SelectedTokens } from "../../settings/selection/selectedTokens.js";
import type { Selection } from "../../settings/selection/selection.js";

/**
 * The selection after the user chose a row or cell. Choosing what is selected clears it; adding toggles
 * its token.
 */
export function selectedTokensAfterChoice(
  selected: SelectedTokens,
  at: Selection,
  isAdding: boolean,
  direction: InspectorSettings["direction"],
): SelectedTokens {
  const { selection, alsoSelected } = selected;
  if (selection === null || !isAdding) {
    const isSame = selection?.query === at.query && selection.key === at.key;
    return { selection: isSame ? null : at, alsoSelected: [] };
  }
  const token = selectedToken(at, direction);
  if (token !== selectedToken(selection, direction)) {
    const others = alsoSelected.filter((other) => other !== token);
    return {
      selection,
      alsoSelected: others.length < alsoSelected.length ? others : [...alsoSelected, token],
    };
  }
  const [next, ...rest] = alsoSelected;
  if (next === undefined) return NOTHING_SELECTED;
  return {
    selection: direction === "in" ? { query: next, key: next } : { query: next, key: null },
    alsoSelected: rest,
  };
}
