import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";
import { NOTHING_SELECTED, type SelectedTokens } from "../../settings/selection/selectedTokens.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { VectorComponent } from "../../settings/selection/vectorComponent.js";

/**
 * The selection after the user chose a component of a vector: its token, and the component. Choosing
 * what is selected clears it.
 */
export function selectedTokensAfterComponent(
  selected: SelectedTokens,
  at: Selection,
  component: VectorComponent,
  direction: InspectorSettings["direction"],
): SelectedTokens {
  const { selection } = selected;
  if (selection === null || selectedToken(selection, direction) !== at.query) {
    return { selection: at, alsoSelected: [], component };
  }
  const isSelected =
    selected.component?.symbol === component.symbol &&
    selected.component.column === component.column;
  return isSelected ? NOTHING_SELECTED : { ...selected, component };
}
