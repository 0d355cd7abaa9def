import { checkHeads } from "../internal/checks/checkHeads.js";
import type { Vector } from "../shape.js";

/**
 * How steeply each head of ALiBi discounts distance: a geometric series from 2^(−8/heads) on. For a number of heads
 * that is not a power of two, the series of the next lower power comes first, and every other slope of the next higher
 * one fills up.
 *
 *     slopes[head] = 2^(−8 · (head + 1) / heads)          heads a power of two
 *
 * Source: Press et al. 2022, section 3, and its published code for other numbers of heads.
 *
 * @category Positions
 * @param heads - how many heads, from 1 up
 * @returns [heads], each between 0 and 1, unitless
 * @throws RangeError if `heads` is not a whole number from 1 up
 * @throws TypeError if `heads` is not a number
 * @example
 * ```ts
 * import { alibiSlopes, toNested } from "attention-core";
 *
 * console.log(toNested(alibiSlopes(2))); // [ 0.0625, 0.00390625 ]
 * ```
 */
export function alibiSlopes(heads: number): Vector {
  checkHeads("alibiSlopes", heads);
  return slopesOf(heads);
}

/** One slope per head, of a count that is known to be one. */
export function slopesOf(heads: number): Vector {
  const lower = 2 ** Math.floor(Math.log2(heads));
  const data = Float32Array.from({ length: heads }, (_, head) => {
    // Every other slope of twice as many heads: the 1st, the 3rd, …
    const [step, power] = head < lower ? [head + 1, lower] : [2 * (head - lower) + 1, 2 * lower];
    return 2 ** ((-8 * step) / power);
  });
  return { shape: [heads], data };
}
