import type { HeatmapModel } from "./heatmapModel.js";
import type { ReadingOptions } from "./inspectorOptions.js";

/**
 * Whether what the page gives may have other tokens than those shown: then what is held or left out by
 * its place is not meant any more.
 */
export function isOtherText(options: ReadingOptions, shown: HeatmapModel): boolean {
  const { trace, source = shown.source, state, text = state?.text ?? shown.state.text } = options;
  if (trace === undefined) return source !== shown.source || text !== shown.state.text;
  const tokens = [trace.queryTokens, trace.keyTokens];
  return String(tokens) !== String([shown.given?.queryTokens, shown.given?.keyTokens]);
}
