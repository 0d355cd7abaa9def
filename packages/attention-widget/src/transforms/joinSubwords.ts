import type { TextSpan } from "attention-core";
import { withoutMarks } from "./tokenMarks.js";

/**
 * The text of each word: its pieces without the marks of the tokenizer, one after the other. Of a
 * piece that overlaps the one before it in the text, only what is new.
 *
 * @param tokens - pieces
 * @param groups - the word of each piece
 * @param spans - where each piece stands in the text, if known
 */
export function joinSubwords(
  tokens: readonly string[],
  groups: readonly number[],
  spans?: readonly TextSpan[] | undefined,
): string[] {
  const words: string[] = [];
  for (const [i, word] of groups.entries()) {
    const [start, before] = [spans?.[i]?.[0] ?? 0, spans?.[i - 1]?.[1] ?? 0];
    const known = word === groups[i - 1] ? Math.max(0, before - start) : 0;
    words[word] = (words[word] ?? "") + withoutMarks(tokens[i]!).slice(known);
  }
  return words;
}

/** Where each word stands in the text. */
export function joinSpans(spans: readonly TextSpan[], groups: readonly number[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const [i, word] of groups.entries()) {
    const [start, end] = spans[i]!;
    const [first, last] = joined[word] ?? [start, end];
    joined[word] = [Math.min(first, start), Math.max(last, end)];
  }
  return joined;
}
