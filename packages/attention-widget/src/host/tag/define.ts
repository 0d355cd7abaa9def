import { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";
import { defineElement } from "./defineElement.js";

/**
 * Registers the heatmap as a tag. On a server it does nothing; where another class has the tag already, it leaves that
 * and warns once.
 *
 * @param name - the tag's name, `attention-heatmap` by default
 * @throws SyntaxError from the browser if `name` is no valid custom element name: lower case, with a hyphen in it
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
