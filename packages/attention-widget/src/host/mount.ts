import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { HeatmapHandle } from "./heatmapHandle.js";
import { mountKit } from "./mountKit.js";
import { plainKit } from "./plainKit.js";

/**
 * Puts an interactive attention heatmap into an element, after its present content.
 *
 * Mounting again on the same element replaces the heatmap. `destroy()` leaves the element as it was before.
 *
 * @param target - any element of a page or of a shadow root
 * @param options - what to show; every option is optional
 * @returns the handle that updates, observes and removes the heatmap
 * @throws RangeError if an option is out of range
 * @throws TypeError if `target` is not an element, or an option is the wrong kind of thing
 * @example
 * ```ts browser
 * import { mount } from "attention-widget";
 *
 * const heatmap = mount(document.body, { text: "to be or not to be", heads: 3, head: 2 });
 * heatmap.on("focus", (event) => console.log(event?.queryToken));
 * ```
 */
export function mount(target: Element, options: HeatmapOptions = {}): HeatmapHandle {
  return mountKit(plainKit, target, options);
}
