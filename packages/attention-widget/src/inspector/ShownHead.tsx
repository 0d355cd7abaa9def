import type { InspectorParts } from "../frame/parts.js";
import { isOfAll } from "../settings/isOfAll.js";

/**
 * Which layer and head is drawn, in a few words: `Layer 2, head 5: next token`, `Rollout`, or
 * `Layer 2, all heads` where they have not parted yet or are one again.
 */
export function ShownHead({ model, shown, messages }: InspectorParts) {
  const { trace, transformed } = model;
  const { layer, head, stage } = shown;
  const name = trace?.layers[layer]?.headLabels[head] ?? "";
  const recorded = transformed?.recorded.layers.length ?? 0;
  if (layer >= recorded) return <>{name}</>;
  const number = recorded > 1 ? layer + 1 : undefined;
  if (isOfAll(stage)) return <>{messages.allHeads(number)}</>;
  return <>{messages.shownHead(number, head + 1, name)}</>;
}
