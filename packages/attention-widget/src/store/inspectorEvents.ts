import { openedState } from "../picture/openedState.js";
import { createEmitter, type Emitter } from "./emitter.js";
import { type CellEvent, cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapStore } from "./heatmapModel.js";
import type { InspectorModel } from "./inspectorModel.js";

/** The events of a heatmap as its reader sees it: with how it is read, and of the layer that is open. */
export function inspectorEvents(
  base: HeatmapStore,
  get: () => InspectorModel,
): Emitter<HeatmapEvents> {
  const events = createEmitter<HeatmapEvents>();
  const cellNow = (at: CellEvent | null) => cellEvent(get().trace, openedState(get()), at);
  let isLetGo = false;
  base.on("change", () => events.emit("change", get().state));
  base.on("focus", (at) => events.emit("focus", cellNow(at)));
  base.on("select", (at) => {
    if (at !== null || !isLetGo) events.emit("select", cellNow(at)); // letting go is told once
    isLetGo = at === null;
  });
  base.on("error", (error) => events.emit("error", error));
  return events;
}
