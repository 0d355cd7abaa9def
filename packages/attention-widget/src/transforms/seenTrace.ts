import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import { type LensSettings, lensedTrace, triedTrace } from "./lensedTrace.js";
import { type MadeLabels, type MadeLayer, type MadeSettings, madeLayers } from "./madeLayers.js";
import { mapLayers } from "./mapLayers.js";

/** A trace as the reader sees it. */
export interface SeenTrace {
  /** Its own layers with the experiment alone: every key, and what came of it. */
  readonly tried: AttentionTrace;
  /** Its own layers. */
  readonly recorded: AttentionTrace;
  /** What the reader made of them. */
  readonly made: readonly MadeLayer[];
  /** Its own layers, and behind them those made of them. */
  readonly trace: AttentionTrace;
  /** The same with shares, also while the layers are weighed by values. */
  readonly shares: AttentionTrace;
}

/**
 * A trace through every lens. Layers are made of shares also while the others are weighed by values:
 * lengths do not multiply, nor have a mean share.
 */
export function seenTrace(
  given: AttentionTrace,
  settings: LensSettings & MadeSettings,
  labels: MadeLabels,
): SeenTrace {
  const tried = triedTrace(given, settings);
  const recorded = lensedTrace(tried, settings);
  const isPlain = settings.weighting === "shares";
  const shares = isPlain ? recorded : lensedTrace(tried, { ...settings, weighting: "shares" });
  const made = madeLayers(shares, settings, labels);
  const trace = withMade(recorded, made);
  return { tried, recorded, made, trace, shares: isPlain ? trace : withMade(shares, made) };
}

/** Where the made layer is that the reader has opened; −1 where it is none. */
export function openedMade(made: readonly MadeLayer[], opened: ReadingSettings["made"]): number {
  return made.findIndex(({ by }) => (by === "rollout" ? by : "mix") === opened);
}

/** The trace's layers, each still decoded only when it is read, and those made of them. */
function withMade(trace: AttentionTrace, made: readonly MadeLayer[]): AttentionTrace {
  if (made.length === 0) return trace;
  const own = new Array<AttentionLayer>(trace.layers.length);
  const all = { ...trace, layers: [...own, ...made.map(({ layer }) => layer)] };
  return mapLayers(all, (layer, index) => trace.layers[index] ?? layer);
}
