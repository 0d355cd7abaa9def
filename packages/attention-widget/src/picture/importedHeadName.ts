import type { AttentionTrace } from "attention-core";
import { numberInName } from "../transforms/numberInName.js";

/** The name that a file gives a head, with its layer: `L0H3`, `encoder, head 2`; null if it has only numbers. */
export function importedHeadName(
  trace: AttentionTrace | undefined,
  layer: number,
  head: number,
): string | null {
  const { label = "", headLabels = [] } = trace?.layers[layer] ?? {};
  if (trace?.source.kind !== "imported") return null;
  if (label === "" || numberInName(label) !== undefined) return null;
  const name = headLabels[head] ?? "";
  return name.startsWith(label) ? name : `${label}, ${name}`;
}
