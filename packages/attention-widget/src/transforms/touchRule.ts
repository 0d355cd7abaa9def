import type { TextSpan } from "attention-core";
import { hasSpaceBefore } from "./marks/hasSpaceBefore.js";
import { hasWordEnd } from "./marks/hasWordEnd.js";
import { isContinuation } from "./marks/isContinuation.js";
import { markingOf } from "./marks/markingOf.js";

/** Whether token `i`, not the first, touches the one before it. */
export type TouchRule = (i: number) => boolean;

/** Tokens touch where one ends and the next begins in the text. */
export function touchRuleInText(tokens: readonly string[], spans: readonly TextSpan[]): TouchRule {
  // Some tokenizers count the space before a word as the word's own.
  return (i) => spans[i - 1]?.[1] === spans[i]?.[0] && !isParted(tokens, i);
}

/** Tokens touch if the marks of their tokenizer say so; without marks, none do. */
export function touchRuleByMarks(tokens: readonly string[]): TouchRule {
  const marking = markingOf(tokens);
  if (marking === "none") return () => false;
  if (marking === "continuation") return (i) => isContinuation(tokens[i] ?? "");
  return (i) => !isParted(tokens, i);
}

/** Whether a mark stands between token `i` and the one before it. */
function isParted(tokens: readonly string[], i: number): boolean {
  return hasSpaceBefore(tokens[i] ?? "") || hasWordEnd(tokens[i - 1] ?? "");
}
