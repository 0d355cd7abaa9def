import { DEFAULT_STATE } from "../settings/heatmapState.js";
import type { HeatmapModel } from "./heatmapModel.js";
import type { InspectorOptions } from "./inspectorOptions.js";

/**
 * Whether what the page gives may have other tokens than those shown: then what is held or left out by
 * its place is not meant any more.
 */
export function isOtherText(options: InspectorOptions, shown: HeatmapModel): boolean {
  const { trace, text = options.state?.text ?? shown.state.text } = options;
  if (!trace) {
    const isGone = "trace" in options && shown.source === undefined && shown.given !== undefined;
    const source = options.source ?? shown.source;
    return isGone || source !== shown.source || (text ?? DEFAULT_STATE.text) !== shown.state.text;
  }
  const tokens = [trace.queryTokens, trace.keyTokens];
  return String(tokens) !== String([shown.given?.queryTokens, shown.given?.keyTokens]);
}
