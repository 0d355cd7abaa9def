/**
 * Everything in one file for a script tag: registers `<attention-heatmap>` and exports `mount`.
 *
 * @module
 */
import { define } from "./host/define.js";

export { AttentionHeatmapElement } from "./host/AttentionHeatmapElement.js";
export { define } from "./host/define.js";
export { mount } from "./host/mount.js";
export { STAGES } from "./settings/stages.js";
export { tokenize } from "./sources/tokenize.js";
export { toySource } from "./sources/toy/toySource.js";

define();
