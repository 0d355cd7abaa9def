import type { Selection } from "../../state/options.js";
import type { ReadingSettings } from "./readingSettings.js";

/** The token that is held with a cell: who looks at it is asked of its key, anything else of its query. */
export function heldToken(
  { query, key }: Selection,
  direction: ReadingSettings["direction"],
): number {
  return direction === "in" ? (key ?? query) : query;
}
