import type { InspectorInput } from "../picture/inspectorInput.js";
import { openedState } from "../picture/openedState.js";
import { createEmitter, type Emitter } from "./createEmitter.js";
import { type CellEvent, cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapStore } from "./heatmapStore.js";

/** The events of a heatmap with instruments: they carry the settings, and describe the open layer. */
export function inspectorEvents(
  base: HeatmapStore,
  get: () => InspectorInput,
): Emitter<HeatmapEvents> {
  const events = createEmitter<HeatmapEvents>();
  const cellNow = (at: CellEvent | null) =>
    cellEvent(get().trace, openedState(get()), at, get().given);
  let isCleared = false;
  base.on("change", () => events.emit("change", get().state));
  base.on("focus", (at) => events.emit("focus", cellNow(at)));
  base.on("select", (at) => {
    if (at !== null || !isCleared) events.emit("select", cellNow(at)); // clearing is announced once
    isCleared = at === null;
  });
  base.on("error", (error) => events.emit("error", error));
  return events;
}
