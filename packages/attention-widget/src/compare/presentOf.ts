import type { InspectorParts } from "../frame/parts.js";
import type { Saved } from "../picture/compare/saved.js";

/** What is shown now, in the form in which it would be saved. */
export function presentOf({ model, shown, edits, messages }: InspectorParts): Saved | undefined {
  const { trace, transformed } = model;
  if (trace === undefined || transformed === undefined) return undefined;
  const { layer, head } = shown;
  return {
    trace,
    recorded: transformed.recorded.layers.length,
    layer,
    head,
    edits: messages.edits.inShort(edits),
  };
}
