/**
 * The axes that arrays of attention may have, in the order in which tools nest them: what the option `axes` is made of.
 *
 * @category Files
 * @example
 * ```ts
 * import { ARRAY_AXES } from "attention-core/formats";
 *
 * console.log(ARRAY_AXES.join(" ")); // step layer batch head query key
 * ```
 */
export const ARRAY_AXES = ["step", "layer", "batch", "head", "query", "key"] as const;

/**
 * An axis of arrays of attention.
 *
 * @category Files
 */
export type ArrayAxis = (typeof ARRAY_AXES)[number];
