import type { ComponentType } from "preact";
import { DrawingBoundary } from "../frame/DrawingBoundary.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import type { HeatmapStore } from "../store/heatmapModel.js";
import type { HeatmapOptions } from "../store/options.js";
import { type RenderedHeatmap, renderHeatmap } from "./renderHeatmap.js";

/** Creates a heatmap: refuses bad options first, naming the caller, then draws into a root. */
export type HeatmapKit = (
  caller: string,
  options: HeatmapOptions,
) => (root: ShadowRoot, onDestroy?: () => void) => RenderedHeatmap;

/** A kit of a store, a view and styles. */
export function heatmapKit<Store extends HeatmapStore>(
  createStore: (caller: string, options: HeatmapOptions) => Store,
  Component: ComponentType<HeatmapProps<Store>>,
  sheets: readonly string[],
): HeatmapKit {
  return (caller, options) => {
    const store = createStore(caller, options);
    const picture = (
      <DrawingBoundary store={store}>
        <Component store={store} />
      </DrawingBoundary>
    );
    return (root, onDestroy) => renderHeatmap(store, picture, sheets, root, options, onDestroy);
  };
}
