/**
 * Everything in one file, as a module: registers `<attention-heatmap>` and exports `mount`, and `tensor` for pages that
 * bring numbers of their own.
 *
 * @module
 */
import { define } from "./host/tag/define.js";

export { tensor } from "attention-core";
export { mount } from "./host/mount.js";
export { AttentionHeatmapElement } from "./host/tag/AttentionHeatmapElement.js";
export { define } from "./host/tag/define.js";
export { STAGES } from "./settings/stages.js";
export { handBuiltSource } from "./sources/handBuilt/handBuiltSource.js";
export { tokenize } from "./sources/tokenize.js";
export { en } from "./words/en/index.js";
export { registerLanguage } from "./words/registerLanguage.js";

define();
