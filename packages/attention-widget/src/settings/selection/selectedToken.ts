import type { InspectorSettings } from "../inspectorSettings.js";
import type { Selection } from "./selection.js";

/** The token selected with a cell: its key in direction `in`, else its query. */
export function selectedToken(
  { query, key }: Selection,
  direction: InspectorSettings["direction"],
): number {
  return direction === "in" ? (key ?? query) : query;
}
