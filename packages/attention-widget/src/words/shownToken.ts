import { isContinuation } from "../transforms/marks/isContinuation.js";
import { withoutMarks } from "../transforms/marks/withoutMarks.js";
import { shortToken } from "./shortToken.js";

/**
 * A token as shown wherever it stands alone: without the marks for the space around it, which each tokenizer writes in
 * its own way; a token that continues a word keeps its `##`. Blank ones are `␣`, and a line break is `⏎`. A token that
 * would take seconds to draw is shortened.
 */
export function shownToken(token: string): string {
  return shortToken(wholeToken(token));
}

/** The same with all letters, for files. */
export function wholeToken(token: string): string {
  if (/^[\n\r]+$/u.test(token)) return "⏎";
  const text = isContinuation(token) ? token : withoutMarks(token);
  return text.trim() === "" ? "␣" : text;
}
