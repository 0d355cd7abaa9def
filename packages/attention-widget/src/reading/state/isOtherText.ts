import type { HeatmapModel } from "../../state/heatmapModel.js";
import { DEFAULT_STATE } from "../../state/options.js";
import type { ReadingOptions } from "./readingOptions.js";

/**
 * Whether what the page gives may have other tokens than those shown: then what is held or left out by
 * its place is not meant any more.
 */
export function isOtherText(options: ReadingOptions, shown: HeatmapModel): boolean {
  const { trace, text = options.state?.text ?? shown.state.text } = options;
  if (!trace) {
    const isGone = "trace" in options && shown.source === undefined && shown.given !== undefined;
    const source = options.source ?? shown.source;
    return isGone || source !== shown.source || (text ?? DEFAULT_STATE.text) !== shown.state.text;
  }
  const tokens = [trace.queryTokens, trace.keyTokens];
  return String(tokens) !== String([shown.given?.queryTokens, shown.given?.keyTokens]);
}
