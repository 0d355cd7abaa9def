/**
 * The script tag's file with every instrument: the global `AttentionWidget` and the tag `<attention-heatmap>`, as in
 * the plain file, with all of `attention-widget/inspector`.
 *
 * @module
 */
import "./open/ownScript.js"; // which must run while the script tag does
import { defineInspector } from "./host/tag/defineInspector.js";

export { tensor } from "attention-core";
export { mountInspector as mount } from "./host/mountInspector.js";
export { AttentionInspectorElement as AttentionHeatmapElement } from "./host/tag/AttentionInspectorElement.js";
export { defineInspector as define } from "./host/tag/defineInspector.js";
export { STAGES } from "./settings/stages.js";
export { handBuiltSource } from "./sources/handBuilt/handBuiltSource.js";
export { tokenize } from "./sources/tokenize.js";
export { en, inspectorEn } from "./words/en/index.js";
export { registerLanguage } from "./words/registerLanguage.js";

defineInspector();
