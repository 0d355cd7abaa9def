import type { AttentionTrace } from "attention-core";
import type { HeatmapState } from "./heatmapState.js";

/** Moves the counts and positions of a state into the range of a trace. */
export function fitState(state: HeatmapState, trace: AttentionTrace): HeatmapState {
  const layer = Math.min(state.layer, trace.layers.length - 1);
  const heads = trace.layers[layer]?.headLabels.length ?? state.heads;
  const { selection } = state;
  const isInside =
    selection !== null &&
    selection.query < trace.queryTokens.length &&
    (selection.key ?? 0) < trace.keyTokens.length;
  return {
    ...state,
    layer,
    heads,
    head: Math.max(0, Math.min(state.head, heads - 1)),
    selection: isInside ? selection : null,
  };
}
