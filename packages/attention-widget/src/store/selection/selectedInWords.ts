import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selected } from "../../settings/selected.js";
import { selectedToken } from "../../settings/selectedToken.js";

/** The word of each token, of both texts. */
interface Words {
  readonly queries: readonly number[];
  readonly keys: readonly number[];
}

/**
 * What is held, when pieces are joined to words: the words that they are in; when words are taken
 * apart again, their first pieces.
 */
export function selectedInWords(
  { selection, alsoSelected }: Selected,
  { hasWords, direction }: Pick<InspectorSettings, "hasWords" | "direction">,
  { queries, keys }: Words,
): Selected {
  if (selection === null) return { selection, alsoSelected };
  // −1 for none: another text may be shorter than the one whose tokens were added.
  const placeIn = (words: readonly number[]) => (place: number) =>
    hasWords ? (words[place] ?? -1) : words.indexOf(place);
  const { query, key } = selection;
  const place = {
    query: placeIn(queries)(query),
    key: key === null ? null : placeIn(keys)(key),
  };
  const others = new Set(alsoSelected.map(placeIn(direction === "in" ? keys : queries)));
  others.delete(selectedToken(place, direction));
  return { selection: place, alsoSelected: [...others].filter((other) => other >= 0) };
}
