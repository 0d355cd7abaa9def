import { isSharedByHeads } from "../../settings/isSharedByHeads.js";
import type { Stage } from "../../settings/stages.js";
import { headNumbers } from "../../transforms/headNumbers.js";
import type { CompareMessages } from "../../words/compareMessages.js";
import { shortText } from "./shortText.js";
import type { Snapshot } from "./snapshot.js";

/**
 * A short label of what is shown: where its text differs from the other, the head, or all heads at a stage that they
 * share, and the applied edits.
 */
export function labelOf(
  { trace, recordedLayers, layer, head, edits }: Snapshot,
  other: Snapshot,
  stage: Stage,
  messages: CompareMessages,
): string {
  const text = shortText(trace.queryTokens, other.trace.queryTokens);
  const name = trace.layers[layer]?.headLabels[head] ?? "";
  if (layer >= recordedLayers) return messages.label({ text, name, edits });
  const numbers = headNumbers(trace, { layer, head });
  const number = recordedLayers > 1 ? numbers.layer : undefined;
  if (isSharedByHeads(stage)) {
    return messages.label({ text, name: messages.allHeads(number), edits });
  }
  return messages.label({ text, layer: number, head: numbers.head, name, edits });
}
