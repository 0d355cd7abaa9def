/** How the saved values are compared with the present ones: beside them, or subtracted from them. */
export const COMPARE_MODES = ["side", "difference"] as const;

/** One of the ways to compare. */
export type CompareMode = (typeof COMPARE_MODES)[number];
