import { createEmitter, type Emitter } from "./emitter.js";
import { type CellEvent, cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapStore } from "./heatmapModel.js";
import type { ReadingModel } from "./inspectorModel.js";
import { openedState } from "./openedState.js";

/** The events of a heatmap as its reader sees it: with how it is read, and of the layer that is open. */
export function retold(base: HeatmapStore, get: () => ReadingModel): Emitter<HeatmapEvents> {
  const told = createEmitter<HeatmapEvents>();
  const cellNow = (at: CellEvent | null) => cellEvent(get().trace, openedState(get()), at);
  let isLetGo = false;
  base.on("change", () => told.emit("change", get().state));
  base.on("focus", (at) => told.emit("focus", cellNow(at)));
  base.on("select", (at) => {
    if (at !== null || !isLetGo) told.emit("select", cellNow(at)); // letting go is told once
    isLetGo = at === null;
  });
  base.on("error", (error) => told.emit("error", error));
  return told;
}
