import type { ReadingSettings } from "./inspectorSettings.js";
import type { Selection } from "./selection.js";

/** The token that is held with a cell: who looks at it is asked of its key, anything else of its query. */
export function heldToken(
  { query, key }: Selection,
  direction: ReadingSettings["direction"],
): number {
  return direction === "in" ? (key ?? query) : query;
}
