import { EVENTS } from "../../store/events.js";
import type { RenderedHeatmap } from "../heatmapHandle.js";

/** Fires the events of a heatmap on its tag, even if that is in a shadow root: `focus` as `attention-focus`. */
export function dispatchEvents(tag: HTMLElement, rendered: Pick<RenderedHeatmap, "on">): void {
  for (const name of EVENTS) {
    rendered.on(name, (detail) => {
      const options = { detail, bubbles: true, composed: true };
      tag.dispatchEvent(new CustomEvent(`attention-${name}`, options));
    });
  }
}
