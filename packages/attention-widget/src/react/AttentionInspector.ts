import type { ReactElement } from "react";
import { type InspectorHandle, mountInspector } from "../host/mountInspector.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { type HeatmapComponentProps, useHeatmap } from "./useHeatmap.js";

/** The options of `mount` of `attention-widget/inspector` and its events, as props. */
export interface AttentionInspectorProps
  extends Omit<InspectorOptions, "signal">,
    HeatmapComponentProps<InspectorHandle> {}

/**
 * A heatmap with every instrument in React 19: `AttentionHeatmap`, and `settings` and `open` as props.
 *
 * @param props - the options of `mount`; `onFocus`, `onSelect`, `onChange`, `onError`; `ref` for the handle
 * @returns a `div` with the heatmap in it; the heatmap itself is drawn by `mount`, not by React
 * @throws RangeError or TypeError, where an error boundary catches it, if an option is refused
 * @example
 * ```ts browser
 * import { AttentionInspector } from "attention-widget/react/inspector";
 * import { createElement } from "react";
 * import { createRoot } from "react-dom/client";
 *
 * createRoot(document.body).render(createElement(AttentionInspector, { settings: { view: "lines" } }));
 * ```
 */
export function AttentionInspector(props: AttentionInspectorProps): ReactElement {
  return useHeatmap(mountInspector, props);
}
