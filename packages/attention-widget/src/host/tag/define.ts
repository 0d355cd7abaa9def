import { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";
import { defineElement } from "./defineElement.js";

/**
 * Registers the heatmap as a tag. On a server it does nothing; if another class already has the tag, it keeps that one
 * and warns once.
 *
 * @param name - the tag's name, `attention-heatmap` by default
 * @throws DOMException from the browser (a `SyntaxError`) if `name` is not a valid name of a custom element: lower
 *   case, with a hyphen
 * @example
 * ```ts browser
 * import { define } from "attention-widget";
 *
 * define("my-heatmap");
 * ```
 */
export function define(name: string = "attention-heatmap"): void {
  defineElement(name, AttentionHeatmapElement);
}
