import type { Kept } from "./kept.js";
import type { CompareMessages } from "./messages.js";
import { shortText } from "./shortText.js";

/** What is shown, in a few words: where its text differs from the other one's, the head in it, what was done. */
export function labelOf(
  { trace, recorded, layer, head, done }: Kept,
  other: Kept,
  messages: CompareMessages,
): string {
  const text = shortText(trace.queryTokens, other.trace.queryTokens);
  const name = trace.layers[layer]?.headLabels[head] ?? "";
  if (layer >= recorded) return messages.label(text, undefined, undefined, name, done);
  return messages.label(text, recorded > 1 ? layer + 1 : undefined, head + 1, name, done);
}
