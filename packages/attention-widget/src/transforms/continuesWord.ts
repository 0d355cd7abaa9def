import { withoutMarks } from "./tokenMarks.js";
import type { TouchRule } from "./touchRule.js";

/** Matches anything but letters, their marks and digits. */
const PUNCTUATION = /^[^\p{L}\p{M}\p{N}]+$/u;

const APOSTROPHE = /^['\u2019]$/u;

/** Matches scripts without spaces between words, in which words touch. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const UNSPACED_END = new RegExp(`${UNSPACED}$`, "u");
const UNSPACED_START = new RegExp(`^${UNSPACED}`, "u");

/** Whether token `i` belongs to the word of the one before it, which it touches. */
export function continuesWord(tokens: readonly string[], touches: TouchRule, i: number): boolean {
  const bare = (at: number) => withoutMarks(tokens[at] ?? "");
  if (bare(i - 1) === "") return true; // only the mark of a space, which begins this word
  if (UNSPACED_END.test(bare(i - 1)) && UNSPACED_START.test(bare(i))) return false;
  const isLetters = (at: number) => bare(at) !== "" && !PUNCTUATION.test(bare(at));
  const isBetweenLetters = (at: number) =>
    isLetters(at - 1) && isLetters(at + 1) && touches(at) && touches(at + 1);
  const belongs = (at: number) =>
    isLetters(at) || (APOSTROPHE.test(bare(at)) && isBetweenLetters(at));
  return belongs(i - 1) && belongs(i);
}
