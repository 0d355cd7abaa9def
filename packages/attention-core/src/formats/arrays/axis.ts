/** The axes that arrays of attention may have, in the order in which tools nest them. */
export const AXES = ["step", "layer", "batch", "head", "query", "key"] as const;

/** What an axis of attention may be. */
export type Axis = (typeof AXES)[number];
