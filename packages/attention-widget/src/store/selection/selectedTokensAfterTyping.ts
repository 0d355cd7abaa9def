import type { AttentionTrace } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { NOTHING_SELECTED, type SelectedTokens } from "../../settings/selection/selectedTokens.js";

type Texts = Pick<AttentionTrace, "queryTokens" | "keyTokens">;

/**
 * The selection after the user changed the text: the same tokens at their new positions, or those that
 * replaced them. Nothing if the selected token is gone.
 */
export function selectedTokensAfterTyping(
  { selection, alsoSelected }: SelectedTokens,
  direction: InspectorSettings["direction"],
  before: Texts,
  now: Texts,
): SelectedTokens {
  if (selection === null) return NOTHING_SELECTED;
  const queryAfter = (place: number) => placeAfter(place, before.queryTokens, now.queryTokens);
  const keyAfter = (place: number) => placeAfter(place, before.keyTokens, now.keyTokens);
  const query = queryAfter(selection.query);
  const key = selection.key === null ? null : keyAfter(selection.key);
  if (query === undefined || (key === undefined && direction === "in")) return NOTHING_SELECTED;
  const others = alsoSelected.flatMap(
    (place) => (direction === "in" ? keyAfter : queryAfter)(place) ?? [],
  );
  return { selection: { query, key: key ?? null }, alsoSelected: others };
}

/**
 * The position of a token after a part of its text changed. Tokens before and after that part are the
 * same; within it, each new token replaces the old one at its position. A text that shares neither
 * beginning nor end is another one.
 */
function placeAfter(
  place: number,
  before: readonly string[],
  now: readonly string[],
): number | undefined {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) {
    sameAtEnd++;
  }
  if (place < same) return place;
  if (place >= before.length - sameAtEnd) return place + now.length - before.length;
  const isReplaced = before.length === now.length && same + sameAtEnd > 0;
  return isReplaced ? place : undefined;
}
