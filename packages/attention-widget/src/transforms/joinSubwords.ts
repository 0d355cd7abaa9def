import type { TextSpan } from "attention-core";
import { withoutMarks } from "./marks/withoutMarks.js";

/**
 * The text of each word: its subword tokens, joined without the marks of the tokenizer. If two of them overlap in the
 * text, the overlap appears once.
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
    const token = tokens[i]!;
    const isRest = word === groups[i - 1] && !token.startsWith("<0x");
    const known = isRest ? Math.max(0, before - start) : 0;
    words[word] = (words[word] ?? "") + withoutMarks(token).slice(known);
  }
  return words.map(withWholeCharacters);
}

/** Bytes of one character, which its tokens share, are that character again: `<0xC3><0xA9>` is "é". */
function withWholeCharacters(word: string): string {
  return word.replace(/(?:<0x[\dA-F]{2}>)+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replace(/<0x(..)>/g, "%$1"));
    } catch {
      return bytes; // a text that was cut within a character
    }
  });
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
