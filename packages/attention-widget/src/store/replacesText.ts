import type { PictureInput } from "../picture/pictureInput.js";
import { DEFAULT_STATE } from "../settings/heatmapState.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import { isPromise } from "./isPromise.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** Whether options may replace the tokens, so that settings that refer to token positions no longer apply. */
export function replacesText(
  options: OptionsOfTrace<InspectorOptions>,
  shown: PictureInput,
): boolean {
  const { trace, text = options.state?.text ?? shown.state.text } = options;
  if (!trace) {
    const isTraceRemoved =
      "trace" in options && shown.source === undefined && shown.given !== undefined;
    const source = options.source ?? shown.source;
    return (
      isTraceRemoved || source !== shown.source || (text ?? DEFAULT_STATE.text) !== shown.state.text
    );
  }
  if (isPromise(trace)) return true;
  const tokens = [trace.queryTokens, trace.keyTokens];
  return String(tokens) !== String([shown.given?.queryTokens, shown.given?.keyTokens]);
}
