import type { TextSpan } from "attention-core";
import { isOneWord } from "./isOneWord.js";
import { isSpecial } from "./specialTokens.js";
import { isOneCharacter, touchByMarks, touchInText } from "./touches.js";

/**
 * The word of each token, as `mergeTokens` takes it: `[0, 1, 1]` for "play" and "ing" after "I".
 *
 * A token goes on with the word before it where the two touch: in the text, when it is known where
 * they stand, and else by the marks of the tokenizer (`▁` and `Ġ` before a word, `##` within, `</w>`
 * at the end). Two stay apart where
 * - one of them is only punctuation; but an apostrophe between letters joins,
 * - one of them is special, such as `[CLS]`,
 * - both are of a script without spaces, such as Chinese.
 * Tokens that are parts of one character always belong together.
 *
 * @param tokens - pieces, in the order of the text
 * @param spans - where each token stands in the text; not looked at unless there is one a token
 * @returns one number a token, from 0 on, each as large as the one before it or 1 larger
 */
export function wordGroups(
  tokens: readonly string[],
  spans?: readonly TextSpan[] | undefined,
): number[] {
  const places = spans?.length === tokens.length ? spans : undefined;
  const touches = places === undefined ? touchByMarks(tokens) : touchInText(tokens, places);
  let word = -1;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const isApart = before === undefined || isSpecial(before) || isSpecial(token);
    const isJoined =
      !isApart && (isOneCharacter(places, i) || (touches(i) && isOneWord(tokens, touches, i)));
    if (!isJoined) word++;
    return word;
  });
}
