import { withoutMarks } from "./marks/withoutMarks.js";
import { touchRuleByMarks } from "./touchRule.js";

/**
 * A text with one more token at its end, after a space unless the marks of the tokenizer say that there is none.
 *
 * @param text - as it was typed
 * @param token - with the marks of its tokenizer, if any
 * @param tokens - those of the text
 */
export function appendedText(text: string, token: string, tokens: readonly string[]): string {
  const bare = withoutMarks(token);
  const touches = touchRuleByMarks([...tokens, token])(tokens.length);
  const isApart = !touches && text !== "" && !/\s$/u.test(text);
  return `${text}${isApart ? " " : ""}${bare}`;
}
