import type { ReaderParts } from "../frame/parts.js";
import type { Kept } from "../picture/compare/kept.js";

/** What is shown, as it would be kept. */
export function presentOf({ model, shown, done, messages }: ReaderParts): Kept | undefined {
  const { trace, seen } = model;
  if (trace === undefined || seen === undefined) return undefined;
  const { layer, head } = shown;
  return {
    trace,
    recorded: seen.recorded.layers.length,
    layer,
    head,
    done: messages.changes.inShort(done),
  };
}
