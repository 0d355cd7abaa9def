import type { AttentionTrace } from "attention-core";
import type { HeatmapState } from "../../settings/heatmapState.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import type { Panel } from "../panels/panel.js";

/** A row of weights, and the traces that its numbers come from. */
export interface SoftmaxRow {
  readonly trace: AttentionTrace;
  /** Before any transform. */
  readonly given: AttentionTrace | undefined;
  readonly panel: Panel;
  readonly row: number;
  readonly shown: HeatmapState;
  readonly settings: InspectorSettings;
  readonly edits: AppliedEdits;
}

/** The row, if a softmax gave it; null otherwise. */
export function softmaxRow(candidate: SoftmaxRow): SoftmaxRow | null {
  const { layer, stage } = candidate.shown;
  const { weighting, excludedKeys } = candidate.settings;
  // Lengths, gaps and combined layers do not come from a softmax.
  const isSoftmax =
    stage === "weights" &&
    weighting === "weights" &&
    excludedKeys.length === 0 &&
    candidate.trace.layers[layer]?.queries !== undefined;
  return isSoftmax ? candidate : null;
}
