import { visibleSegments } from "./tokenize.js";

/** A text longer than this, in UTF-16 units, is not counted to its end: it takes a tenth of a second. */
const MAX_COUNTED_LENGTH = 20_000;

/** The beginning of a text, and how many tokens all of it has; null where it is too long to be counted. */
export function firstTokens(
  text: string,
  max: number,
): { readonly tokens: readonly string[]; readonly all: number | null } {
  const tokens: string[] = [];
  let all = 0;
  for (const token of visibleSegments(text)) {
    if (all++ < max) tokens.push(token);
    else if (text.length > MAX_COUNTED_LENGTH) return { tokens, all: null };
  }
  return { tokens, all };
}
