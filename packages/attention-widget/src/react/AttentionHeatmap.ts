import type { ReactElement } from "react";
import type { HeatmapHandle } from "../host/heatmapHandle.js";
import { mount } from "../host/mount.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import { type HeatmapComponentProps, useHeatmap } from "./useHeatmap.js";

/** The options of `mount` and its events, as props. */
export interface AttentionHeatmapProps
  extends Omit<HeatmapOptions, "signal">,
    HeatmapComponentProps<HeatmapHandle> {}

/**
 * An interactive attention heatmap in React 19. Each option of `mount` is a prop. One that changes is changed in the
 * heatmap; the others stay as the user set them. A removed prop returns to its default.
 *
 * On a server it renders its children, and in the page the heatmap with all of its props before the first paint.
 *
 * @param props - the options of `mount`; `onFocus`, `onSelect`, `onChange`, `onError`; `ref` for the handle
 * @returns a `div` with the heatmap in it; the heatmap itself is drawn by `mount`, not by React
 * @throws RangeError or TypeError, where an error boundary catches it, if an option is refused
 * @example
 * ```ts browser
 * import { AttentionHeatmap } from "attention-widget/react";
 * import { createElement } from "react";
 * import { createRoot } from "react-dom/client";
 *
 * createRoot(document.body).render(createElement(AttentionHeatmap, { text: "to be or not to be" }));
 * ```
 */
export function AttentionHeatmap(props: AttentionHeatmapProps): ReactElement {
  return useHeatmap(mount, props);
}
