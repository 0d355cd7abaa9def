/**
 * Registers `<attention-heatmap>`: the only import of this package with a side effect.
 *
 * @module
 */
import { define } from "./host/define.js";

export { AttentionHeatmapElement } from "./host/AttentionHeatmapElement.js";

define();
