import { describeValue } from "../checks/describeValue.js";
import { isCount } from "../checks/isCount.js";
import { refuse } from "../checks/refuse.js";
import { refuseNumber } from "../checks/refuseNumber.js";
import { bestPath } from "./bestPath.js";
import { checkPieceIndex } from "./checkPieceIndex.js";
import { charactersOf, type NormalizedCharacter, WORD_START } from "./normalizeText.js";
import type { PieceIndex } from "./pieceIndex.js";
import { UNKNOWN } from "./vocabulary.js";

/** A piece of a text. */
export interface Token {
  /** The piece's number in the vocabulary; 0 for what the vocabulary does not know. */
  readonly id: number;
  /** The piece as the vocabulary spells it; of an unknown one, its characters. */
  readonly piece: string;
  /** Where in the text it begins, in UTF-16 units. */
  readonly start: number;
  /** Where in the text it ends, in UTF-16 units. */
  readonly end: number;
}

/**
 * The pieces of a text, as a SentencePiece unigram model cuts it: word by word, the likeliest pieces of each.
 *
 * Unknown characters that follow each other are one token. The vocabulary's pieces must not contain `▁` but at their
 * beginning; then words can be cut one by one. A word of more than 4,096 characters is cut there first.
 *
 * Source: Kudo & Richardson 2018, section 3.1.
 *
 * @param text - any text
 * @param index - the pieces, as `pieceIndex` prepares them
 * @param limit - how many tokens at most; words after that are not read
 * @returns the tokens in the order of the text; none for a blank text
 * @throws RangeError if `limit` is a number, but neither a whole one from 0 up nor Infinity
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { pieceIndex, tokenize } from "attention-model";
 *
 * const pieces = ["<unk>", "▁cat", "▁", "s", "c", "a", "t"];
 * const scores = [0, -4, -2, -3, -5, -5, -5];
 * const index = pieceIndex({ pieces, scores, reserved: 1 });
 * const tokens = tokenize("cats act", index);
 * console.log(tokens.map(({ piece }) => piece).join(" ")); // ▁cat s ▁ a c t
 * console.log(tokens[1]); // { id: 3, piece: 's', start: 3, end: 4 }
 * ```
 */
export function tokenize(text: string, index: PieceIndex, limit = Infinity): Token[] {
  if (typeof text !== "string")
    refuse("tokenize", "text", "be a string", describeValue(text), TypeError);
  checkPieceIndex("tokenize", index);
  if (!isCount(limit) && limit !== Infinity)
    refuseNumber("tokenize", "limit", "be a whole number from 0 up", limit);
  const tokens: Token[] = [];
  for (const word of words(charactersOf(text))) {
    if (tokens.length >= limit) break;
    for (const token of piecesOf(word, index)) tokens.push(token);
  }
  return tokens.slice(0, limit);
}

/** A longer word is cut: no word of a language has so many characters, and it bounds a token's length. */
const MAX_WORD_LENGTH = 4096;

/** The characters of each word, its `▁` first. */
function* words(characters: Iterable<NormalizedCharacter>): Generator<NormalizedCharacter[]> {
  let word: NormalizedCharacter[] = [];
  for (const character of characters) {
    const isNext = character.character === WORD_START || word.length === MAX_WORD_LENGTH;
    if (isNext && word.length > 0) {
      yield word;
      word = [];
    }
    word.push(character);
  }
  if (word.length > 0) yield word;
}

/** The likeliest pieces of one word. Unknown ones in a row become one token, since they would all have the same id. */
function piecesOf(word: readonly NormalizedCharacter[], index: PieceIndex): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const path = bestPath(
    word.map(({ character }) => character),
    index,
  );
  for (const { id, length } of path) {
    const covered = word.slice(offset, offset + length);
    const piece = covered.map(({ character }) => character).join("");
    const [{ start }, { end }] = [covered[0]!, covered.at(-1)!];
    const previous = tokens.at(-1);
    if (id === UNKNOWN && previous?.id === UNKNOWN) {
      tokens[tokens.length - 1] = { ...previous, piece: previous.piece + piece, end };
    } else {
      tokens.push({ id, piece, start, end });
    }
    offset += length;
  }
  return tokens;
}
