import type { TextSpan } from "attention-core";
import { withoutMarks } from "./tokenMarks.js";

/**
 * The text of each word: its subword tokens, joined without the marks of the tokenizer. If two of them
 * overlap in the text, the overlap appears once.
 *
 * @param tokens - subword tokens
 * @param groups - the word of each token
 * @param spans - position of each token in the text, if known
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

/** The position of each word in the text. */
export function joinSpans(spans: readonly TextSpan[], groups: readonly number[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const [i, word] of groups.entries()) {
    const [start, end] = spans[i]!;
    const [first, last] = joined[word] ?? [start, end];
    joined[word] = [Math.min(first, start), Math.max(last, end)];
  }
  return joined;
}
