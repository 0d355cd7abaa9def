import type { Summand } from "attention-core";
import type { InspectorMessages } from "../../words/inspectorMessages.js";

/** A short name of a part of what a token carries: `token`, `position`, `L1 H2`. */
export function partName(
  part: Summand,
  { parts, overview }: Pick<InspectorMessages, "parts" | "overview">,
): string {
  if (part.kind !== "head") return parts[part.kind];
  return overview.label(part.layer + 1, part.head + 1);
}
