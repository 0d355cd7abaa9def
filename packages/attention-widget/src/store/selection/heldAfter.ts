import { heldToken } from "../../settings/heldToken.js";
import type { ReadingSettings } from "../../settings/inspectorSettings.js";
import type { Selection } from "../../settings/selection.js";
import { type Held, NOTHING_HELD } from "./held.js";

/**
 * What is held after a place was chosen. Choosing what is held lets it go; adding puts its token to
 * the others, or takes it out again.
 */
export function heldAfter(
  held: Held,
  at: Selection,
  isAdding: boolean,
  direction: ReadingSettings["direction"],
): Held {
  const { selection, also } = held;
  if (selection === null || !isAdding) {
    const isSame = selection?.query === at.query && selection.key === at.key;
    return { selection: isSame ? null : at, also: [] };
  }
  const token = heldToken(at, direction);
  if (token !== heldToken(selection, direction)) {
    const others = also.filter((other) => other !== token);
    return { selection, also: others.length < also.length ? others : [...also, token] };
  }
  const [next, ...rest] = also;
  if (next === undefined) return NOTHING_HELD;
  return {
    selection: direction === "in" ? { query: next, key: next } : { query: next, key: null },
    also: rest,
  };
}
