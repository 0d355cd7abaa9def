import { memoizeEach } from "../settings/memoize.js";
import { shownToken, wholeToken } from "./shownToken.js";

/** Unambiguous names of tokens, as shown; a repeated one has the number of its occurrence: `the`, `cat`, `the (2)`. */
export const tokenNames = memoizeEach((tokens: readonly string[]) =>
  numberRepeated(tokens.map(shownToken)),
);

/** The same with all letters of their tokens, for files. */
export const wholeTokenNames = memoizeEach((tokens: readonly string[]) =>
  numberRepeated(tokens.map(wholeToken)),
);

function numberRepeated(tokens: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return tokens.map((token) => {
    const occurrence = (counts.get(token) ?? 0) + 1;
    counts.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
}
