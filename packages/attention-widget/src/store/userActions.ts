import { isSameHover } from "../settings/selection/hovered.js";
import type { Computation } from "./createComputation.js";
import type { OwnModel } from "./createModel.js";
import { cellEvent } from "./events.js";
import type { HeatmapStore } from "./heatmapModel.js";

/** What the user does, each with its event. */
export function userActions(
  model: OwnModel,
  computation: Computation,
): Pick<HeatmapStore, "change" | "hover" | "select"> {
  /** The payload of the last `focus` event. */
  let lastFocusEvent = "null";
  return {
    change(change) {
      const { selection } = model.get().state;
      computation.setState(change);
      const { state } = model.get();
      model.emit("change", state);
      if (selection !== null && model.get().state.selection === null) model.emit("select", null);
    },
    hover(at) {
      const { hovered, hoveredPanel } = model.get();
      if (!isSameHover(at, hovered)) {
        model.set({ hovered: at, hoveredPanel: at?.panel ?? hoveredPanel });
      }
      const { trace, state, given } = model.get();
      const event = cellEvent(trace, state, at?.tokens ?? null, given);
      const announcement = JSON.stringify(event);
      if (announcement === lastFocusEvent) return;
      lastFocusEvent = announcement;
      model.emit("focus", event);
    },
    select(at) {
      const { trace, state, given } = model.get();
      model.set({ state: { ...state, selection: at } });
      model.emit("select", cellEvent(trace, state, at, given));
    },
  };
}
