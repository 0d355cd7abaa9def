/**
 * The script tag's file: everything of `cdn`, as the global `AttentionWidget`.
 *
 * @module
 */
import { AttentionHeatmapElement, define, mount, STAGES, tokenize, toySource } from "./cdn.js";

Object.assign(globalThis, {
  AttentionWidget: { AttentionHeatmapElement, define, mount, STAGES, tokenize, toySource },
});
