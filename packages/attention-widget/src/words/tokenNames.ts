import { rememberEach } from "../settings/remember.js";
import { shownToken } from "./shownToken.js";

/** Unambiguous names of tokens, as shown; a repeated one has the number of its occurrence: `the`, `cat`, `the (2)`. */
export const tokenNames = rememberEach((tokens: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  return tokens.map((text) => {
    const token = shownToken(text);
    const occurrence = (counts.get(token) ?? 0) + 1;
    counts.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
});
