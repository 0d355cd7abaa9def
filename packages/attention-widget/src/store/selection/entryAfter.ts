import type { Entry } from "../../settings/entry.js";
import { heldToken } from "../../settings/heldToken.js";
import type { ReadingSettings } from "../../settings/inspectorSettings.js";
import type { Selection } from "../../settings/selection.js";
import { type Held, NOTHING_HELD } from "./held.js";

/**
 * What is held after an entry of a vector was chosen: its token, and the entry. Only choosing what is
 * held already lets it go.
 */
export function entryAfter(
  held: Held,
  at: Selection,
  entry: Entry,
  direction: ReadingSettings["direction"],
): Held {
  const { selection } = held;
  if (selection === null || heldToken(selection, direction) !== at.query) {
    return { selection: at, also: [], entry };
  }
  const isHeld = held.entry?.symbol === entry.symbol && held.entry.column === entry.column;
  return isHeld ? NOTHING_HELD : { ...held, entry };
}
