import type { AttentionTrace } from "attention-core";
import { tokenNames } from "../../view/tokenNames.js";
import type { CompareMessages } from "./messages.js";

/** Characters of a text's opening, so that two labels fit on a phone. */
const LONGEST_OPENING = 16;

/** What is shown, in a few words: its text, and the head in it. */
export function labelOf(
  trace: AttentionTrace,
  layer: number,
  head: number,
  messages: CompareMessages,
): string {
  const name = trace.layers[layer]?.headLabels[head] ?? "";
  const layerNumber = trace.layers.length > 1 ? layer + 1 : undefined;
  return messages.label(shortText(trace.queryTokens), layerNumber, head + 1, name);
}

/**
 * A text by its opening and its last token: sentences that are worth comparing often begin alike and
 * end otherwise (`too tired`, `too wide`).
 */
export function shortText(tokens: readonly string[]): string {
  const words = tokens.map((token) => tokenNames([token])[0] ?? "");
  const last = words.at(-1) ?? "";
  let opening = "";
  for (const [i, word] of words.entries()) {
    const longer = i === 0 ? word : `${opening} ${word}`;
    if (longer.length > LONGEST_OPENING && i > 0) {
      return i === words.length - 1 ? longer : `${opening} … ${last}`;
    }
    opening = longer;
  }
  return opening;
}
