import type { TextSpan } from "attention-core";

/** A word as it was typed, and where. */
export interface Word {
  readonly token: string;
  readonly span: TextSpan;
}

/** Neither space, nor control or format character. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{M}]/u;

/** For engines without Intl.Segmenter: words, and every other character by itself. */
const WORD_OR_SIGN = /[\p{L}\p{N}_](?:['’]?[\p{L}\p{M}\p{N}_])*|\P{M}\p{M}*/gu;

/**
 * The words of a text from its beginning, each other visible sign a word of its own. What a word
 * is, Unicode says (UAX #29), and for scripts without spaces the engine's dictionary.
 *
 * @param text - any text
 * @param limit - no more words than this; what follows them is not read
 */
export function splitWords(text: string, limit: number): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segments(text)) {
    if (words.length === limit) break;
    if (VISIBLE.test(segment)) {
      words.push({ token: segment, span: [index, index + segment.length] });
    }
  }
  return words;
}

/** The text in words and what is between them, by the engine's segmenter where it has one. */
function* segments(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (typeof Intl.Segmenter === "function") {
    yield* new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
    return;
  }
  for (const { 0: segment, index } of text.matchAll(WORD_OR_SIGN)) yield { segment, index };
}
