import type { ReaderParts } from "./parts.js";

/** Which layer and head is drawn, in a few words: `Layer 2, head 5: next token`, or `Rollout`. */
export function ShownHead({ model, shown, messages }: ReaderParts) {
  const { trace, seen } = model;
  const { layer, head } = shown;
  const name = trace?.layers[layer]?.headLabels[head] ?? "";
  const recorded = seen?.recorded.layers.length ?? 0;
  if (layer >= recorded) return <>{name}</>;
  return <>{messages.shownHead(recorded > 1 ? layer + 1 : undefined, head + 1, name)}</>;
}
