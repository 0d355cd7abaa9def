import { describeValue } from "../settings/describeValue.js";
import { refuse } from "../settings/refuse.js";

/**
 * The tokens of a text: words, and every other visible character by itself.
 *
 * A letter keeps its combining marks and an emoji its modifiers; spaces separate tokens and are dropped. Words are
 * those of Unicode (UAX #29), so `didn't` is one token.
 *
 * @param text - any text
 * @returns the tokens, in the order of the text; none for an empty or blank text
 * @throws TypeError if `text` is not a string
 * @example
 * ```ts
 * import { tokenize } from "attention-widget";
 *
 * console.log(tokenize("Hello, world!")); // [ 'Hello', ',', 'world', '!' ]
 * ```
 */
export function tokenize(text: string): string[] {
  if (typeof text !== "string")
    refuse("tokenize", "text", "be a string", describeValue(text), TypeError);
  return segments(text).filter((segment) => VISIBLE.test(segment));
}

/** Matches visible characters: no space, control or format character, and no variation selector. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{VS}]/u;

/** Splits plain sentences like Intl.Segmenter, for engines that lack it, but splits joined emoji. */
const WORD_OR_SYMBOL = /[\p{L}\p{N}_](?:['\u2019]?[\p{L}\p{M}\p{N}_])*|\P{M}\p{M}*/gu;

function segments(text: string): string[] {
  if (typeof Intl.Segmenter !== "function") return text.match(WORD_OR_SYMBOL) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
