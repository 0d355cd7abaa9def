/**
 * The heatmap as a component of React, and the types of the tag in its JSX.
 *
 * @module attention-widget/react
 */

"use client";

export { AttentionHeatmap, type AttentionHeatmapProps } from "./react/AttentionHeatmap.js";
export type { HeatmapTagProps } from "./react/heatmapTagProps.js";
export type { HeatmapComponentProps } from "./react/useHeatmap.js";
