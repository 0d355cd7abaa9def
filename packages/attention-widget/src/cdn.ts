/**
 * Everything in one file for a script tag: registers `<attention-heatmap>` and exports `mount`.
 *
 * @module
 */
import { define } from "./define.js";

export { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";
export { define } from "./define.js";
export { mount } from "./mount.js";
export { tokenize } from "./sources/tokenize.js";
export { toySource } from "./sources/toy/toySource.js";
export { STAGES } from "./view/stages.js";

define();
