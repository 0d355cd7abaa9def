import type { AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import { isSharedByHeads } from "../settings/isSharedByHeads.js";
import { headNumbers } from "../transforms/headNumbers.js";
import { importedHeadName } from "./importedHeadName.js";
import type { InspectorInput } from "./inspectorInput.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** Which head is drawn, in words. */
export interface ShownHead {
  /** Its layer and number, with its name where the trace has one. */
  readonly headName: string;
  /** What the head does, if known; else empty. */
  readonly headDescription: string;
}

/** The head that is drawn. */
export function shownHead(
  { trace, transformed }: InspectorInput,
  state: HeatmapState,
  words: InspectorWords,
): ShownHead {
  const recorded = transformed?.recorded.layers.length ?? 0;
  return {
    headName: headName(trace, recorded, state, words),
    headDescription: headDescription(trace, state),
  };
}

/**
 * `Layer 2, head 5: next token`, or what imported data calls them; `Rollout` for a combined layer; `Layer 2, all heads`
 * at a stage before the heads are split or after they are concatenated.
 */
function headName(
  trace: AttentionTrace | undefined,
  recorded: number,
  { layer, head, stage }: HeatmapState,
  words: InspectorWords,
): string {
  const { label = "", headLabels = [] } = trace?.layers[layer] ?? {};
  const name = headLabels[head] ?? "";
  if (layer >= recorded) return name;
  const imported = importedHeadName(trace, layer, head);
  if (imported !== null) return isSharedByHeads(stage) ? label : imported;
  const numbers = headNumbers(trace, { layer, head });
  // A file may have one layer of a model's many.
  const number = recorded > 1 || numbers.layer !== 1 ? numbers.layer : undefined;
  if (isSharedByHeads(stage)) return words.allHeads(number);
  return words.shownHead(number, numbers.head, name);
}

function headDescription(
  trace: AttentionTrace | undefined,
  { layer, head, stage }: HeatmapState,
): string {
  return isSharedByHeads(stage) ? "" : (trace?.layers[layer]?.headDescriptions?.[head] ?? "");
}
