import type { TextSpan } from "attention-core";
import { readTokens } from "attention-core/formats";

/**
 * The word of each token, as `mergeTokens` takes it: `[0, 1, 1]` for "play" and "ing" after "I".
 *
 * A token belongs to the word before it if the two touch: in the text, if their positions are known, and otherwise by
 * the marks of the tokenizer (`▁` and `Ġ` before a word, `##` within, `</w>` at the end). Two tokens stay separate if
 * - one of them is punctuation; an apostrophe between letters joins,
 * - one of them is special, such as `[CLS]`, or stands for a picture or a gap,
 * - both belong to a script without spaces, such as Chinese.
 * Tokens that are parts of one character always belong together.
 *
 * @param tokens - subword tokens, in the order of the text
 * @param spans - position of each token in the text; ignored unless there is one per token
 * @returns one number per token, from 0 on, each equal to the one before it or 1 larger
 */
export function wordGroups(
  tokens: readonly string[],
  spans?: readonly TextSpan[] | undefined,
): number[] {
  const { words } = readTokens(tokens, { spans });
  return words.flatMap(({ first, last }, word) => new Array<number>(last - first + 1).fill(word));
}
