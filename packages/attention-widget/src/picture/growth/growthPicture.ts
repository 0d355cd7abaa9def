import type { AttentionTrace } from "attention-core";
import { appendedText } from "../../transforms/appendedText.js";
import { growthOf } from "../../transforms/growth.js";
import { readableTrace } from "../../transforms/readableTrace.js";
import { formatShare } from "../../words/formatNumber.js";
import { localDecimal } from "../../words/localDecimal.js";
import { shownToken } from "../../words/shownToken.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { GrowingText } from "./growingText.js";
import { type HeadGroups, headGroups } from "./headGroups.js";

/** How a text is continued, one token at a time. */
export interface GrowthPicture {
  /** The text with the predicted token appended; null if nothing is predicted. */
  readonly predicted: { readonly label: string; readonly text: string } | null;
  /** The text with a word of the user appended. */
  readonly textWith: (word: string) => string;
  /** The effect and the cost of the last token that was added; empty before the first. */
  readonly sentences: readonly string[];
  /** Which heads of the open layer share keys and values in the cache; null if each has its own. */
  readonly shared: HeadGroups | null;
}

/** How a text is continued: what is predicted, and what the last token that was added did. */
export function growthPicture(
  { given, text, layer, before }: GrowingText,
  words: InspectorWords,
): GrowthPicture {
  const readable = readableTrace(given);
  const [first] = readable.predictions?.at(-1) ?? [];
  const { growth: own, locale } = words;
  return {
    predicted:
      first === undefined
        ? null
        : {
            label: own.add(shownToken(first.token), formatShare(first.probability, locale)),
            text: appendedText(text, first.token, readable.queryTokens),
          },
    textWith: (word) => appendedText(text, word.trim(), []),
    sentences: before === null ? [] : sentencesOf(readableTrace(before), readable, words),
    shared: headGroups(given.layers[layer], own),
  };
}

function sentencesOf(
  before: AttentionTrace,
  given: AttentionTrace,
  { growth: own, locale }: InspectorWords,
): readonly string[] {
  const grown = growthOf(before, given);
  if (grown === null) return [];
  const { token, earlierRows, largestChange, counts } = grown;
  const { format } = new Intl.NumberFormat(locale);
  return [
    own.added(shownToken(token), earlierRows + 1),
    own.earlier(earlierRows, localDecimal(largestChange.toFixed(3), locale)),
    ...(counts === undefined
      ? []
      : [
          own.computed(format(counts.products), format(counts.productsWithoutCache)),
          own.cached(counts.cachedTokens, format(counts.cachedBytes), format(counts.addedBytes)),
        ]),
  ];
}
