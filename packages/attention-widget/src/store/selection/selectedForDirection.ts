import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selected } from "../../settings/selected.js";
import { selectedToken } from "../../settings/selectedToken.js";

type Direction = InspectorSettings["direction"];

/**
 * What is held, for another direction: the same tokens, of which something else is asked. Where the
 * cell would have another token then, it gives way to that of the same two the other way round.
 *
 * @param isSelf - whether the tokens that look are the tokens looked at; else none of them is both,
 *   and those that were added are let go
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
