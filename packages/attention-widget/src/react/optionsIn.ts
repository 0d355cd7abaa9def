import type { HeatmapHandle } from "../host/heatmapHandle.js";
import type { HeatmapComponentProps } from "./useHeatmap.js";

/** The props that are options of `mount`. */
export function optionsIn<Props extends HeatmapComponentProps<HeatmapHandle>>(props: Props) {
  const { ref, id, className, style, children, onFocus, onSelect, onChange, onError, ...options } =
    props;
  return options;
}
