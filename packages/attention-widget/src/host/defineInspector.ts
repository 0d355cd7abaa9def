import { AttentionReadingElement } from "./AttentionInspectorElement.js";
import { defineElement } from "./defineElement.js";

/**
 * Registers the heatmap with every instrument as a tag. On a server, and where the tag is taken
 * already, it does nothing.
 *
 * @param name - the tag's name, `attention-heatmap` when left out
 * @example
 * ```ts browser
 * import { define } from "attention-widget/inspector";
 *
 * define("attention-reading");
 * ```
 */
export function define(name: string = "attention-heatmap"): void {
  defineElement(name, AttentionReadingElement);
}
