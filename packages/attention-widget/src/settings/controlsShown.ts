/** Which controls a heatmap has: none, the row of stages, or all. */
export const CONTROLS_SHOWN = ["none", "steps", "all"] as const;

/** One of them. */
export type ControlsShown = (typeof CONTROLS_SHOWN)[number];
