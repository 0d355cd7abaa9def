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
  return [...visibleSegments(text)];
}

/** The tokens of a text one by one, so that a source can stop where it reads no more. */
export function* visibleSegments(text: string): Generator<string, void> {
  for (const segment of segments(text)) if (VISIBLE.test(segment)) yield segment;
}

/** Matches visible characters: no space, control or format character, and no variation selector. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{VS}]/u;

/**
 * How much of a text is segmented at once, in UTF-16 units: the time that engines take grows with the square of the
 * length.
 */
const WINDOW = 256;

/** How many segments at the end of a window may be incomplete, since a word may continue after an apostrophe. */
const UNSURE = 2;

function* segments(text: string): Generator<string, void> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  let rest = text;
  let length = WINDOW;
  while (rest !== "") {
    const found = Array.from(segmenter.segment(rest.slice(0, length)), ({ segment }) => segment);
    const sure = length < rest.length ? found.slice(0, -UNSURE) : found;
    yield* sure;
    rest = rest.slice(sure.join("").length);
    length = sure.length === 0 ? 2 * length : WINDOW; // a word longer than the window
  }
}
