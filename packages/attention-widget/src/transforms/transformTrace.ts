import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import {
  type CombinationLabels,
  type CombinationSettings,
  type CombinedLayer,
  combinedLayers,
} from "./combinedLayers.js";
import { mapLayers } from "./mapLayers.js";
import {
  type TransformSettings,
  traceAfterExperiment,
  transformOwnLayers,
} from "./transformOwnLayers.js";

/** A trace after every transform. */
export interface TransformedTrace {
  /** Its recorded layers after the experiment alone, with every key. */
  readonly afterExperiment: AttentionTrace;
  /** Its recorded layers after every transform. */
  readonly recorded: AttentionTrace;
  /** The combined layers. */
  readonly combined: readonly CombinedLayer[];
  /** The recorded layers, followed by the combined ones. */
  readonly trace: AttentionTrace;
  /** The same layers with attention weights, even if value norms are shown. */
  readonly weightsTrace: AttentionTrace;
}

/**
 * Applies every transform to a trace. Layers are always combined from attention weights, even if value norms are shown,
 * because lengths cannot be multiplied or averaged as shares.
 */
export function transformTrace(
  given: AttentionTrace,
  settings: TransformSettings & CombinationSettings,
  labels: CombinationLabels,
): TransformedTrace {
  const afterExperiment = traceAfterExperiment(given, settings);
  const recorded = transformOwnLayers(afterExperiment, settings);
  const isPlain = settings.weighting === "weights";
  const weightsTrace = isPlain
    ? recorded
    : transformOwnLayers(afterExperiment, { ...settings, weighting: "weights" });
  const combined = combinedLayers(weightsTrace, settings, labels);
  const trace = withCombined(recorded, combined);
  return {
    afterExperiment,
    recorded,
    combined,
    trace,
    weightsTrace: isPlain ? trace : withCombined(weightsTrace, combined),
  };
}

/** The index of the open combined layer; −1 if none is open. */
export function openedCombination(
  combined: readonly CombinedLayer[],
  opened: InspectorSettings["combination"],
): number {
  return combined.findIndex(({ by }) => (by === "rollout" ? by : "heads") === opened);
}

/** The trace's layers, each decoded only when it is read, followed by the combined ones. */
function withCombined(trace: AttentionTrace, combined: readonly CombinedLayer[]): AttentionTrace {
  if (combined.length === 0) return trace;
  const own = new Array<AttentionLayer>(trace.layers.length);
  const all = { ...trace, layers: [...own, ...combined.map(({ layer }) => layer)] };
  return mapLayers(all, (layer, index) => trace.layers[index] ?? layer);
}
