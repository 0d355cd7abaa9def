/**
 * Registers `<attention-heatmap>`: the only import of this package with a side effect.
 *
 * @module
 */
import { define } from "./host/tag/define.js";

export { AttentionHeatmapElement } from "./host/tag/AttentionHeatmapElement.js";

define();
