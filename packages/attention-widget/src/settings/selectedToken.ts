import type { InspectorSettings } from "./inspectorSettings.js";
import type { Selection } from "./selection.js";

/** The token that is held with a cell: who looks at it is asked of its key, anything else of its query. */
export function selectedToken(
  { query, key }: Selection,
  direction: InspectorSettings["direction"],
): number {
  return direction === "in" ? (key ?? query) : query;
}
