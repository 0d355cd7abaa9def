import { isSameHover } from "../settings/selection/hoveredCell.js";
import type { Computation } from "./createComputation.js";
import type { StoredInput } from "./createStoredInput.js";
import { cellEvent } from "./events.js";
import type { HeatmapStore } from "./heatmapStore.js";

/** What the user does, each with its event. */
export function userActions(
  input: StoredInput,
  computation: Computation,
): Pick<HeatmapStore, "change" | "hover" | "select"> {
  /** The payload of the last `focus` event. */
  let lastFocusEvent = "null";
  return {
    change(change) {
      const { selection } = input.get().state;
      computation.setState(change);
      const { state } = input.get();
      input.emit("change", state);
      if (selection !== null && input.get().state.selection === null) input.emit("select", null);
    },
    hover(at) {
      const { hovered, hoveredPanel } = input.get();
      if (!isSameHover(at, hovered)) {
        input.set({ hovered: at, hoveredPanel: at?.panel ?? hoveredPanel });
      }
      const { trace, state, given } = input.get();
      const event = cellEvent(trace, state, at?.tokens ?? null, given);
      const announcement = JSON.stringify(event);
      if (announcement === lastFocusEvent) return;
      lastFocusEvent = announcement;
      input.emit("focus", event);
    },
    select(at) {
      const { trace, state, given } = input.get();
      input.set({ state: { ...state, selection: at } });
      input.emit("select", cellEvent(trace, state, at, given));
    },
  };
}
