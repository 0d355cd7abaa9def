import type { SideToken } from "../lines/sideToken.js";
import type { Panel } from "../panels/panel.js";

/** A text of fewer tokens is visible as a whole. */
const LONG = 128;

/** Whether a matrix has enough tokens for a search. */
export function isLongText({ rowLabels, columnLabels, columnAxis }: Panel): boolean {
  return columnAxis === "key" && Math.max(rowLabels.length, columnLabels.length) > LONG;
}

/**
 * The tokens that contain a text, ignoring case, in their order; for two texts, the queries before the keys.
 *
 * @param isSelf - whether queries and keys are the same tokens
 */
export function foundTokens(panel: Panel, text: string, isSelf: boolean): readonly SideToken[] {
  const searchText = text.trim().toLowerCase();
  if (searchText === "") return [];
  const among = (labels: readonly string[], side: SideToken["side"]) =>
    labels.flatMap((label, index) =>
      label.toLowerCase().includes(searchText) ? [{ side, index }] : [],
    );
  return [...among(panel.rowLabels, "query"), ...(isSelf ? [] : among(panel.columnLabels, "key"))];
}
