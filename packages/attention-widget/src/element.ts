/**
 * Registers `<attention-heatmap>`: the only import of this package with a side effect.
 *
 * @module
 */
import { define } from "./define.js";

export { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";

define();
