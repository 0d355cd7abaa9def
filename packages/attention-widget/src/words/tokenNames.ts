import { rememberEach } from "../settings/remember.js";
import { shownToken, wholeToken } from "./shownToken.js";

/** Unambiguous names of tokens, as shown; a repeated one has the number of its occurrence: `the`, `cat`, `the (2)`. */
export const tokenNames = rememberEach((tokens: readonly string[]): readonly string[] => {
  const names = numbered(tokens.map(shownToken));
  tokensOfNames.set(names, tokens);
  return names;
});

/** The tokens that names were made of. */
const tokensOfNames = new WeakMap<readonly string[], readonly string[]>();

/** The same names with all letters of their tokens, for files; names of `tokenNames` or any others, which stay. */
export function wholeNames(names: readonly string[]): readonly string[] {
  const tokens = tokensOfNames.get(names);
  return tokens === undefined ? names : numbered(tokens.map(wholeToken));
}

function numbered(tokens: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return tokens.map((token) => {
    const occurrence = (counts.get(token) ?? 0) + 1;
    counts.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
}
