import { hasSpaceBefore, hasWordEnd, markingOf, withoutMarks } from "./tokenMarks.js";

/**
 * A text with one more token behind it: with a space between them, unless the marks of the tokenizer say that
 * there is none.
 *
 * @param text - as it was typed
 * @param token - with the marks of its tokenizer, if it has some
 * @param tokens - those of the text
 */
export function appendedText(text: string, token: string, tokens: readonly string[]): string {
  const bare = withoutMarks(token);
  const isApart = isWordStart(token, tokens) && text !== "" && !/\s$/u.test(text);
  return `${text}${isApart ? " " : ""}${bare}`;
}

function isWordStart(token: string, tokens: readonly string[]): boolean {
  switch (markingOf([...tokens, token])) {
    case "space":
      return hasSpaceBefore(token);
    case "continuation":
      return !token.startsWith("##");
    case "end":
      return hasWordEnd(tokens.at(-1) ?? "");
    case "none":
      return true;
  }
}
