import type { AttentionTrace } from "attention-core";
import { formatShare } from "../../words/formatNumber.js";
import { shownToken } from "../../words/shownToken.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** The token that is predicted to come next. */
export interface NextToken {
  readonly token: string;
  /** How likely it is, as printed. */
  readonly value: string;
  /** The prediction in words. */
  readonly title: string;
}

/** The likeliest token after the end of the text; null if the trace has no predictions. */
export function nextToken(
  predictions: AttentionTrace["predictions"],
  words: InspectorWords,
): NextToken | null {
  const [first] = predictions?.at(-1) ?? [];
  if (first === undefined) return null;
  const value = formatShare(first.probability, words.locale);
  return { token: shownToken(first.token), value, title: words.prediction.next };
}
