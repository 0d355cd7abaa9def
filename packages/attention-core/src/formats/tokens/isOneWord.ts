import type { TextSpan } from "../../attentionTrace.js";
import { joinedText, type WordParts } from "./wordParts.js";

/** A letter, a mark on one, or a digit; or a byte of a character that several tokens share. */
const LETTERS = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = /^['\u2019]$/u;

/** A character of a script without spaces between words, where touching says nothing. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a token is of one word with the one before it. */
export function isOneWord(parts: WordParts, i: number): boolean {
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
