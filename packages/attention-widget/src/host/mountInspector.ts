import type { InspectorState } from "../settings/inspectorState.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import type { HeatmapHandle } from "./heatmapHandle.js";
import { inspectorKit } from "./inspectorKit.js";
import { mountKit } from "./mountKit.js";

/** A mounted heatmap with instruments. */
export interface InspectorHandle extends HeatmapHandle {
  /**
   * Changes options and settings; those that are not given stay the same.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  update(options: InspectorOptions): void;
  /** Everything the user can set, as plain data; `mount(target, { state })` restores it. */
  getState(): InspectorState;
}

/**
 * Puts a heatmap with every instrument into an element, after its present content. It takes the options of `mount` of
 * `attention-widget`, and `settings`.
 *
 * @param target - any element of a page or of a shadow root
 * @param options - what to show, and the settings; every option is optional
 * @returns the handle that updates, observes and removes the heatmap
 * @throws RangeError if an option is out of range
 * @throws TypeError if `target` is not an element, or an option is the wrong kind of thing
 * @example
 * ```ts browser
 * import { mount } from "attention-widget/inspector";
 *
 * mount(document.body, { text: "to be or not to be", settings: { view: "lines", direction: "both" } });
 * ```
 */
export function mountInspector(target: Element, options: InspectorOptions = {}): InspectorHandle {
  return mountKit(inspectorKit, target, options) as InspectorHandle; // its store's state has the settings
}
