import { checkCount } from "../checks.js";
import { type HeadTensor, type Vector, zeros } from "../shape.js";

/**
 * How steeply each head of ALiBi discounts distance: a geometric series from 2^(−8/heads) on. For
 * a number of heads that is no power of two, the series of the next lower power comes first, and
 * every other slope of the next higher one fills up.
 *
 *     slopes[head] = 2^(−8 · (head + 1) / heads)          heads a power of two
 *
 * Source: Press et al. 2022, section 3, and its published code for other numbers of heads.
 *
 * @category Positions
 * @param heads - how many heads, from 1 up
 * @returns [heads], each between 0 and 1, unitless
 * @throws RangeError if `heads` is not a whole number from 1 up
 * @example
 * ```ts
 * import { alibiSlopes, toNested } from "attention-core";
 *
 * console.log(toNested(alibiSlopes(2))); // [ 0.0625, 0.00390625 ]
 * ```
 */
export function alibiSlopes(heads: number): Vector {
  checkCount("alibiSlopes", "heads", heads, 1);
  const lower = 2 ** Math.floor(Math.log2(heads));
  const slope = (head: number) => {
    // Every other slope of twice as many heads: the 1st, the 3rd, …
    const [step, of] = head < lower ? [head + 1, lower] : [2 * (head - lower) + 1, 2 * lower];
    return 2 ** ((-8 * step) / of);
  };
  return { shape: [heads], data: Float32Array.from({ length: heads }, (_, head) => slope(head)) };
}

/**
 * Attention with linear biases: what is added to the scaled scores so that far keys count less,
 * in place of position vectors. Give it to `attention` as `bias`.
 *
 *     bias[head][i][j] = −slopes[head] · |i + keys − queries − j|
 *
 * With more keys than queries (cached keys) distances count from the end, as in `causalMask`.
 *
 * Source: Press et al. 2022, section 3.
 *
 * @category Positions
 * @param heads - how many heads, from 1 up
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns); as many as queries when left out
 * @returns [heads, queries, keys], unitless, 0 on the diagonal and negative elsewhere
 * @throws RangeError if a count is not a whole number, or `heads` is 0
 * @example
 * ```ts
 * import { alibiBias, toNested } from "attention-core";
 *
 * console.log(toNested(alibiBias(1, 1, 3)).flat(2).map((bias) => bias * 256)); // [ -2, -1, 0 ]
 * ```
 */
export function alibiBias(heads: number, queries: number, keys: number = queries): HeadTensor {
  checkCount("alibiBias", "heads", heads, 1);
  checkCount("alibiBias", "queries", queries, 0);
  checkCount("alibiBias", "keys", keys, 0);
  const bias = zeros<HeadTensor["shape"]>([heads, queries, keys]);
  let at = 0;
  for (const slope of alibiSlopes(heads).data) {
    for (let query = 0; query < queries; query++) {
      for (let key = 0; key < keys; key++) {
        bias.data[at++] = 0 - slope * Math.abs(query + keys - queries - key); // 0 and not −0
      }
    }
  }
  return bias;
}
