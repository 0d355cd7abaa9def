import { useLayoutEffect, useState } from "preact/hooks";
import type { HeatmapModel, HeatmapStore } from "../state/heatmapModel.js";

/** The store's model; the component renders again whenever it changes. */
export function useStore(store: HeatmapStore): HeatmapModel {
  const [model, setModel] = useState(store.get());
  useLayoutEffect(() => {
    setModel(store.get());
    return store.subscribe(() => setModel(store.get()));
  }, [store]);
  return model;
}
