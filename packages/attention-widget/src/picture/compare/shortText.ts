import { tokenNames } from "../../words/tokenNames.js";

/** How many characters of a beginning, and of a difference, are shown, so that two labels fit on a phone. */
const MAX_OPENING_LENGTH = 16;
const MAX_PART_LENGTH = 24;

/**
 * A text cut to where it differs from another: the tokens that differ, with as many around them as there is room for.
 * For equal texts it is the beginning and the last token.
 */
export function shortText(tokens: readonly string[], other: readonly string[]): string {
  const words = tokens.map((token) => tokenNames([token])[0] ?? "");
  let [start, end] = differing(tokens, other);
  if (start === tokens.length && start === other.length) return opening(words);
  const fits = (from: number, to: number) =>
    from >= 0 && to <= words.length && words.slice(from, to).join(" ").length <= MAX_PART_LENGTH;
  while (fits(start - 1, end) || fits(start, end + 1)) {
    if (fits(start - 1, end)) start -= 1;
    if (fits(start, end + 1)) end += 1;
  }
  const part = opening(words.slice(start, end), MAX_PART_LENGTH);
  return [start > 0 ? "…" : "", part, end < words.length ? "…" : ""].filter(Boolean).join(" ");
}

/**
 * The part in which a text differs from another: after the tokens that both begin with, and before those that both end
 * with.
 */
function differing(tokens: readonly string[], other: readonly string[]): [number, number] {
  const shorter = Math.min(tokens.length, other.length);
  let start = 0;
  while (start < shorter && tokens[start] === other[start]) start += 1;
  let alike = 0;
  while (alike < shorter - start && tokens.at(-1 - alike) === other.at(-1 - alike)) alike += 1;
  return [start, tokens.length - alike];
}

/** The beginning of a text, and its last word where not all of it fits. */
function opening(words: readonly string[], longest = MAX_OPENING_LENGTH): string {
  const last = words.at(-1) ?? "";
  let begun = "";
  for (const [i, word] of words.entries()) {
    const longer = i === 0 ? word : `${begun} ${word}`;
    if (longer.length > longest && i > 0) {
      return i === words.length - 1 ? longer : `${begun} … ${last}`;
    }
    begun = longer;
  }
  return begun;
}
