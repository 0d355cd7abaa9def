import type { Kept } from "../compare/kept.js";
import type { ReaderParts } from "./parts.js";

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
