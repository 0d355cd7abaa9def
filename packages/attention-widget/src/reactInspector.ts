/**
 * The heatmap with every instrument as a component of React, and the types of the tag in its JSX.
 *
 * @module attention-widget/react/inspector
 */

"use client";

export { AttentionInspector, type AttentionInspectorProps } from "./react/AttentionInspector.js";
export type { HeatmapTagProps } from "./react/heatmapTagProps.js";
export type { HeatmapComponentProps } from "./react/useHeatmap.js";
