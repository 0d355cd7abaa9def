import { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";

/**
 * Registers the heatmap as a tag. On a server, and where the tag is taken already, it does nothing.
 *
 * @param name - the tag's name, `attention-heatmap` when left out
 * @example
 * ```ts browser
 * import { define } from "attention-widget";
 *
 * define("my-heatmap");
 * ```
 */
export function define(name: string = "attention-heatmap"): void {
  if (typeof customElements === "undefined" || customElements.get(name) !== undefined) return;
  // A class can have one name only; another name gets a class of its own.
  customElements.define(name, class extends AttentionHeatmapElement {});
}
