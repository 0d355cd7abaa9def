import { isContinuation } from "../transforms/marks/isContinuation.js";
import { withoutMarks } from "../transforms/marks/withoutMarks.js";

/**
 * A token as shown wherever it stands alone: without the marks for the space around it, which each tokenizer writes in
 * its own way; a token that continues a word keeps its `##`. Blank ones are `␣`, and a line break is `⏎`.
 */
export function shownToken(token: string): string {
  if (/^[\n\r]+$/u.test(token)) return "⏎";
  const text = isContinuation(token) ? token : withoutMarks(token);
  return text.trim() === "" ? "␣" : text;
}
