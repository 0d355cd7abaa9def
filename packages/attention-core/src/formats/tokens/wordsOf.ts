import type { TextSpan } from "../../attentionTrace.js";
import { type JoinedBytes, joinBytes } from "./joinBytes.js";
import type { Marking } from "./markingOf.js";
import type { TokenKind } from "./tokenKind.js";

/**
 * A word, and the tokens that it is made of: from `first` up to and including `last`.
 *
 * @category Tokens
 */
export interface ReadWord {
  /** Its characters, without the space around them. */
  readonly text: string;
  /** Its first token, counted from 0. */
  readonly first: number;
  /** Its last token. */
  readonly last: number;
}

/** Tokens with all that decides which of them are one word. */
export interface WordParts {
  readonly tokens: readonly string[];
  readonly bytes: readonly (readonly number[])[];
  readonly kinds: readonly TokenKind[];
  readonly marking: Marking;
  readonly joined: JoinedBytes;
  /** Where each token is in the text, where that is known. */
  readonly spans?: readonly TextSpan[] | undefined;
}

/** A letter, a mark on one, or a digit; or a byte of a character that several tokens share. */
const LETTERS = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = /^['\u2019]$/u;

/** A character of a script without spaces between words, where touching says nothing. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words that tokens make, in their order. */
export function wordsOf(parts: WordParts): ReadWord[] {
  const groups: number[][] = [];
  for (const i of parts.tokens.keys()) {
    if (i > 0 && isOneWord(parts, i)) groups.at(-1)!.push(i);
    else groups.push([i]);
  }
  return groups.map((own) => {
    const [first, last] = [own[0]!, own.at(-1)!];
    const text = first === last ? parts.joined.texts[first]! : joinedText(parts, own);
    // What is only a space or a new line is shown as its tokenizer marks it.
    const shown = text.trim() || own.map((i) => parts.tokens[i]).join("");
    return { text: shown, first, last };
  });
}

/** The characters that the bytes of several tokens are. */
function joinedText({ bytes }: WordParts, tokens: readonly number[]): string {
  return joinBytes([tokens.flatMap((i) => bytes[i]!)]).texts[0]!;
}

/** Whether a token is of one word with the one before it. */
function isOneWord(parts: WordParts, i: number): boolean {
  const { kinds, marking, joined, spans } = parts;
  if (kinds[i] !== "text" || kinds[i - 1] !== "text") return false;
  if (marking === "plain" && spans === undefined) return false;
  if (joined.sharesCharacter[i] || areOneCharacter(spans, i)) return true;
  if (!touches(parts, i)) return false;
  const text = (token: number) => joined.texts[token]!.trim();
  if (text(i - 1) === "") return parts.tokens[i - 1] === "▁"; // the space alone, which begins this word
  const last = Array.from(text(i - 1)).at(-1)!; // not half of a pair of code units
  if (UNSPACED.test(last) && UNSPACED.test(text(i))) return false;
  const hasLetters = (token: number) =>
    kinds[token] === "text" && LETTERS.test(characters(parts, token));
  const isBetween = (token: number) =>
    APOSTROPHE.test(text(token)) &&
    hasLetters(token - 1) &&
    hasLetters(token + 1) &&
    touches(parts, token) &&
    touches(parts, token + 1);
  return [i - 1, i].every((token) => hasLetters(token) || isBetween(token));
}

/** Whether tokens overlap in the text, as those do that are bytes of one character. */
function areOneCharacter(spans: readonly TextSpan[] | undefined, i: number): boolean {
  const [before, own] = [spans?.[i - 1], spans?.[i]];
  return before !== undefined && own !== undefined && own[0] < before[1] && before[0] < own[1];
}

/** Whether there is no space between a token and the one before it: in the text, or by their marks. */
function touches({ tokens, marking, joined, spans }: WordParts, i: number): boolean {
  if (spans !== undefined && spans[i - 1]![1] !== spans[i]![0]) return false;
  if (marking === "wordpiece" && spans === undefined) return /^##./u.test(tokens[i]!);
  const isSpaceAlone = tokens[i - 1] === "▁";
  return !/^\s/u.test(joined.texts[i]!) && (isSpaceAlone || !/\s$/u.test(joined.texts[i - 1]!));
}

/** The characters of a token; of those that it shares with others, all. */
function characters(parts: WordParts, i: number): string {
  const { sharesCharacter, texts } = parts.joined;
  const tokens = [i];
  while (sharesCharacter[tokens[0]!]) tokens.unshift(tokens[0]! - 1);
  while (sharesCharacter[tokens.at(-1)! + 1]) tokens.push(tokens.at(-1)! + 1);
  return tokens.length === 1 ? texts[i]! : joinedText(parts, tokens);
}
