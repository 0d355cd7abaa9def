import { isOneWord } from "./isOneWord.js";
import { joinedText, type WordParts } from "./wordParts.js";

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
