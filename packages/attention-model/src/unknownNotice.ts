import type { Token } from "./tokenizer/tokenize.js";
import { UNKNOWN } from "./tokenizer/vocabulary.js";

/** How many unknown pieces are named; the others are counted. */
const MAX_NAMED = 3;

/** Isolating marks, so that a right-to-left piece does not reorder the sentence around it. */
const quote = (piece: string) => `“\u2068${piece}\u2069”`;

/** A notice that names the pieces missing from the vocabulary, as typed; none if all are known. */
export function unknownNotice(text: string, tokens: readonly Token[]): readonly string[] {
  const unknown = tokens
    .filter(({ id }) => id === UNKNOWN)
    .map(({ start, end }) => text.slice(start, end));
  const different = [...new Set(unknown)];
  if (different.length === 0) return [];
  const named = different.slice(0, MAX_NAMED).map(quote);
  const others = different.length - named.length;
  const all = [...named, ...(others > 0 ? [`${others} more`] : [])].join(", ");
  return [`The network does not know ${all}: it reads every unknown piece as the same token.`];
}
