import type { Token } from "./tokenizer/tokenize.js";
import { UNKNOWN } from "./tokenizer/vocabulary.js";

/** So many of the unknown pieces are named. */
const MOST_NAMED = 3;

/** With marks around it, so that a piece written from right to left does not turn the sentence round. */
const quoted = (piece: string) => `“\u2068${piece}\u2069”`;

/** What to say of pieces that the vocabulary does not have, as they were typed; nothing of none. */
export function unknownNotice(text: string, tokens: readonly Token[]): readonly string[] {
  const unknown = tokens
    .filter(({ id }) => id === UNKNOWN)
    .map(({ start, end }) => text.slice(start, end));
  const different = [...new Set(unknown)];
  if (different.length === 0) return [];
  const named = different.slice(0, MOST_NAMED).map(quoted);
  const others = different.length - named.length;
  const all = [...named, ...(others > 0 ? [`${others} more`] : [])].join(", ");
  return [`The network does not know ${all}: it reads all that it does not know as one sign.`];
}
