import type { TextSpan } from "attention-core";
import { markingOf } from "../../transforms/marks/markingOf.js";
import { withoutMarks } from "../../transforms/marks/withoutMarks.js";
import { type TouchRule, touchRuleByMarks, touchRuleInText } from "../../transforms/touchRule.js";
import { shownToken } from "../../words/shownToken.js";
import type { Side } from "../lines/sideToken.js";

/** One token as it stands in the text. */
export interface TextToken {
  /** Without the marks of its tokenizer; `␣` if nothing would be visible. */
  readonly text: string;
  /** Whether no space stands between it and the token before it. */
  readonly isJoined: boolean;
}

/** A text whose tokens attend, are attended to, or both. */
export interface ArcsText {
  /** What hovering one of its tokens shows: what it attends to, or what attends to it. */
  readonly side: Side;
  readonly tokens: readonly TextToken[];
}

/** Punctuation that stands at the end of a word. */
const CLOSING =
  /^[\p{Pe}\p{Pf}.,;:!?\u2026\u060c\u061b\u061f\u3002\u3001\uff0c\uff01\uff1f\uff1a\uff1b]+$/u;

/**
 * The tokens as a text that can be read: `un` and `##do` are `undo`, and a full stop ends its word.
 *
 * @param spans - where each token stands in the text, [start, end) in UTF-16 units; without them, marks and punctuation
 *   decide
 * @returns one entry per token, in the order of the tokens
 */
export function arcsText(
  tokens: readonly string[],
  spans?: readonly TextSpan[] | undefined,
): readonly TextToken[] {
  const touches = touchesOf(tokens, spans?.length === tokens.length ? spans : undefined);
  return tokens.map((token, i) => ({
    text: shownToken(withoutMarks(token)).trim(),
    isJoined: i > 0 && touches(i),
  }));
}

function touchesOf(tokens: readonly string[], spans: readonly TextSpan[] | undefined): TouchRule {
  if (spans !== undefined) return touchRuleInText(tokens, spans);
  const byMarks = touchRuleByMarks(tokens);
  const marking = markingOf(tokens);
  // Only tokenizers that mark spaces show whether there is one before a full stop.
  if (marking === "space" || marking === "end") return byMarks;
  return (i) => byMarks(i) || CLOSING.test(tokens[i] ?? "");
}
