/**
 * The script tag's file with every instrument: the global `AttentionWidget` and the tag
 * `<attention-heatmap>`, as in the plain file, with all of `attention-widget/inspector`.
 *
 * @module
 */
import { AttentionReadingElement } from "./host/AttentionInspectorElement.js";
import { define } from "./host/defineInspector.js";
import { mount } from "./host/mountInspector.js";
import { STAGES } from "./settings/stages.js";
import { tokenize } from "./sources/tokenize.js";
import { toySource } from "./sources/toy/toySource.js";

Object.assign(globalThis, {
  AttentionWidget: {
    AttentionHeatmapElement: AttentionReadingElement,
    define,
    mount,
    STAGES,
    tokenize,
    toySource,
  },
});
define();
