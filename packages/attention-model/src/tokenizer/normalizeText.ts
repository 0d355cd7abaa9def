import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";

/** Stands for a space in the pieces of a vocabulary, and in front of every word. */
export const WORD_START = "▁";

/** One character as the vocabulary spells it, and where in the text it comes from. */
export interface NormalizedCharacter {
  /** One code point. */
  readonly character: string;
  /** Where in the text it begins, in UTF-16 units; a `▁` begins where its word does. */
  readonly start: number;
  /** Where in the text it ends, in UTF-16 units. */
  readonly end: number;
}

/**
 * The characters of a text as a SentencePiece vocabulary spells them: in Unicode's form NFKC, with `▁` in front of
 * every word in the place of spaces.
 *
 * So `ﬁne day`, written with a ligature, becomes `▁fine▁day`.
 *
 * Runs of spaces, tabs and line breaks count as one space; at the ends they count for nothing.
 *
 * Source: Kudo & Richardson 2018, section 3.2.
 *
 * @param text - any text
 * @returns its characters, in order, each with its place in the text; none for a blank text
 * @throws TypeError if `text` is not a string
 * @example
 * ```ts
 * import { normalizeText } from "attention-model";
 *
 * const characters = normalizeText(" a ½");
 * console.log(characters.map(({ character }) => character).join("")); // ▁a▁1⁄2
 * console.log(characters.at(-1)); // { character: '2', start: 3, end: 4 }
 * ```
 */
export function normalizeText(text: string): NormalizedCharacter[] {
  if (typeof text !== "string")
    refuse("normalizeText", "text", "be a string", describeValue(text), TypeError);
  return [...charactersOf(text)];
}

/** The characters of `normalizeText` one after the other, so that a reader of the beginning need not wait for the rest. */
export function* charactersOf(text: string): Generator<NormalizedCharacter> {
  let isWordStart = true;
  let start = 0;
  for (const cluster of clusters(text)) {
    const end = start + cluster.length;
    for (const character of cluster.normalize("NFKC")) {
      const isSpace = SPACE.test(character);
      if (!isSpace && isWordStart) yield { character: WORD_START, start, end: start };
      if (!isSpace) yield { character, start, end };
      isWordStart = isSpace;
    }
    start = end;
  }
}

const SPACE = /\s/u;
const MARK = /^\p{M}/u;
const ASCII = /^[\0-\x7f]$/;

/**
 * At most this many marks on a letter are sorted together, since a run of n marks would take time that grows with n².
 * Unicode has the same limit for text in a stream (UAX #15, section 13).
 */
const MAX_MARKS = 30;

/** The text, cut where its normal form can be cut too: between letters, never before their marks. */
function* clusters(text: string): Generator<string> {
  let cluster = "";
  let marks = 0;
  for (const character of text) {
    const isMark = MARK.test(character);
    const isJoined = isMark ? marks < MAX_MARKS : joins(cluster, character);
    if (cluster !== "" && !isJoined) {
      yield cluster;
      cluster = "";
    }
    marks = isMark && isJoined ? marks + 1 : 0;
    cluster += character;
  }
  if (cluster !== "") yield cluster;
}

/** Whether the normal form of a cluster changes with the letter that follows it. */
function joins(cluster: string, next: string): boolean {
  if (ASCII.test(next)) return false;
  const apart = cluster.normalize("NFKC") + next.normalize("NFKC");
  return (cluster + next).normalize("NFKC") !== apart;
}
