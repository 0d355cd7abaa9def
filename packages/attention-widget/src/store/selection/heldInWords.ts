import { heldToken } from "../../settings/heldToken.js";
import type { ReadingSettings } from "../../settings/inspectorSettings.js";
import type { Held } from "./held.js";

/** The word of each token, of both texts. */
interface Words {
  readonly queries: readonly number[];
  readonly keys: readonly number[];
}

/**
 * What is held, when pieces are joined to words: the words that they are in; when words are taken
 * apart again, their first pieces.
 */
export function heldInWords(
  { selection, also }: Held,
  { hasWords, direction }: Pick<ReadingSettings, "hasWords" | "direction">,
  { queries, keys }: Words,
): Held {
  if (selection === null) return { selection, also };
  // −1 for none: another text may be shorter than the one whose tokens were added.
  const placeIn = (words: readonly number[]) => (place: number) =>
    hasWords ? (words[place] ?? -1) : words.indexOf(place);
  const { query, key } = selection;
  const place = {
    query: placeIn(queries)(query),
    key: key === null ? null : placeIn(keys)(key),
  };
  const others = new Set(also.map(placeIn(direction === "in" ? keys : queries)));
  others.delete(heldToken(place, direction));
  return { selection: place, also: [...others].filter((other) => other >= 0) };
}
