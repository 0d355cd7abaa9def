/**
 * The script tag's file with every instrument: the global `AttentionWidget` and the tag
 * `<attention-heatmap>`, as in the plain file, with all of `attention-widget/reading`.
 *
 * @module
 */
import { AttentionReadingElement } from "./reading/AttentionReadingElement.js";
import { define } from "./reading/define.js";
import { mount } from "./reading/mount.js";
import { tokenize } from "./sources/tokenize.js";
import { toySource } from "./sources/toy/toySource.js";
import { STAGES } from "./view/stages.js";

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
