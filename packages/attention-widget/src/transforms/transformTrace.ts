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

/** A trace as the reader sees it. */
export interface TransformedTrace {
  /** Its own layers with the experiment alone: every key, and what came of it. */
  readonly afterExperiment: AttentionTrace;
  /** Its own layers. */
  readonly recorded: AttentionTrace;
  /** What the reader made of them. */
  readonly combined: readonly CombinedLayer[];
  /** Its own layers, and behind them those made of them. */
  readonly trace: AttentionTrace;
  /** The same with shares, also while the layers are weighed by values. */
  readonly shares: AttentionTrace;
}

/**
 * A trace through every lens. Layers are made of shares also while the others are weighed by values:
 * lengths do not multiply, nor have a mean share.
 */
export function transformTrace(
  given: AttentionTrace,
  settings: TransformSettings & CombinationSettings,
  labels: CombinationLabels,
): TransformedTrace {
  const afterExperiment = traceAfterExperiment(given, settings);
  const recorded = transformOwnLayers(afterExperiment, settings);
  const isPlain = settings.weighting === "shares";
  const shares = isPlain
    ? recorded
    : transformOwnLayers(afterExperiment, { ...settings, weighting: "shares" });
  const combined = combinedLayers(shares, settings, labels);
  const trace = withCombined(recorded, combined);
  return {
    afterExperiment,
    recorded,
    combined,
    trace,
    shares: isPlain ? trace : withCombined(shares, combined),
  };
}

/** Where the made layer is that the reader has opened; −1 where it is none. */
export function openedCombination(
  combined: readonly CombinedLayer[],
  opened: InspectorSettings["combination"],
): number {
  return combined.findIndex(({ by }) => (by === "rollout" ? by : "heads") === opened);
}

/** The trace's layers, each still decoded only when it is read, and those made of them. */
function withCombined(trace: AttentionTrace, combined: readonly CombinedLayer[]): AttentionTrace {
  if (combined.length === 0) return trace;
  const own = new Array<AttentionLayer>(trace.layers.length);
  const all = { ...trace, layers: [...own, ...combined.map(({ layer }) => layer)] };
  return mapLayers(all, (layer, index) => trace.layers[index] ?? layer);
}
