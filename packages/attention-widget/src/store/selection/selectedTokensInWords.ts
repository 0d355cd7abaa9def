import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";

/** The word of each token, of both texts. */
interface Words {
  readonly queries: readonly number[];
  readonly keys: readonly number[];
}

/**
 * The selection after subword tokens are joined into words: their words; after words are split again, the
 * first token of each.
 */
export function selectedTokensInWords(
  { selection, alsoSelected }: SelectedTokens,
  { hasWords, direction }: Pick<InspectorSettings, "hasWords" | "direction">,
  { queries, keys }: Words,
): SelectedTokens {
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
