/**
 * The name that was probably meant by an unknown one: the same in another case, or one that differs by a few letters.
 *
 * @param synonyms - what people write for a name, in lower case without spaces and punctuation
 */
export function likelyName(
  written: string,
  names: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): string | undefined {
  const bare = bareOf(written);
  if (bare === "") return undefined;
  if (Object.hasOwn(synonyms, bare)) return synonyms[bare];
  const [nearest] = names
    .map((name) => ({ name, edits: editsBetween(bare, bareOf(name)) }))
    .sort((a, b) => a.edits - b.edits);
  // A third of the letters: `heds` is heads, `zoom` is nothing.
  const maxEdits = Math.max(1, Math.floor(bare.length / 3));
  return nearest !== undefined && nearest.edits <= maxEdits ? nearest.name : undefined;
}

/** How many letters of a name are compared: no known name is longer. */
const MAX_LETTERS = 40;

function bareOf(name: string): string {
  return name
    .slice(0, MAX_LETTERS)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
}

/** How many letters must be inserted, deleted, changed, or swapped with the next (edit distance). */
function editsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const left = (row[j - 1] ?? 0) + 1;
      const above = (last[j] ?? 0) + 1;
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(left, above, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
