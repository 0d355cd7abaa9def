import { useMemo } from "preact/hooks";
import { switchHead } from "../ablation/switchHead.js";
import type { HeadActions } from "../heads/HeadsOverview.js";
import type { Snapshot } from "../picture/compare/snapshot.js";
import { toggledHead } from "../settings/toggledHead.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { Hovering } from "./useHovering.js";

/** The same actions again until what they act on changes. */
export function useHeadActions(
  store: InspectorStore,
  hoverAside: Hovering["hoverAside"],
  present: Snapshot | undefined,
): HeadActions {
  return useMemo(() => headActions(store, hoverAside, present), [store, hoverAside, present]);
}

/** What choosing a head, a metric and an order does. */
function headActions(
  store: InspectorStore,
  hoverAside: Hovering["hoverAside"],
  present: Snapshot | undefined,
): HeadActions {
  return {
    hover: (place) => hoverAside(place && { kind: "head", layer: place.layer, head: place.head }),
    open(place) {
      const { transformed } = store.get();
      const combined = transformed?.combined[place.layer - transformed.recorded.layers.length];
      if (combined === undefined) store.change(place);
      else store.setSettings({ combination: combined.by === "rollout" ? "rollout" : "heads" });
    },
    switch: (place) => switchHead(store, place, present),
    compareBy: (metric) => store.setSettings({ metric }),
    sort: (isSorted) => store.setSettings({ isSorted }),
    toggle(place) {
      const { combinedHeads } = store.get().state.settings;
      const next = toggledHead(combinedHeads, place);
      // A user who adds a head sees the combination.
      const opened = next.length > combinedHeads.length ? { combination: "heads" as const } : {};
      store.setSettings({ combinedHeads: next, ...opened });
    },
  };
}
