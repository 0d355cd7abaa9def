import { type HeatmapHandle, renderHeatmap } from "./renderHeatmap.js";
import { createHeatmapStore } from "./state/heatmapStore.js";
import type { HeatmapOptions } from "./state/options.js";

/** What `mount` put where, so that mounting again replaces instead of piling up. */
const mounted = new WeakMap<Element, HeatmapHandle>();

/**
 * Puts an interactive attention heatmap into an element, after what is already there.
 *
 * Mounting again on the same element replaces the heatmap. `destroy()` leaves the element as it
 * was before.
 *
 * @param target - any element of a page or of a shadow root
 * @param options - what to show; everything may be left out
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
  if (target?.nodeType !== 1) {
    const got = typeof target === "string" ? JSON.stringify(target) : String(target);
    throw new TypeError(`mount: target must be an element, got ${got}`);
  }
  const store = createHeatmapStore("mount", options);
  mounted.get(target)?.destroy();
  const host = target.ownerDocument.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  target.append(host);
  const handle = renderHeatmap(store, root, options, () => {
    host.remove();
    if (mounted.get(target)?.element === host) mounted.delete(target);
  });
  if (host.parentNode !== null) mounted.set(target, handle);
  return handle;
}
