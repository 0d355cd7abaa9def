import { maskOf } from "./internal/maskOf.js";
import type { MatrixMask } from "./mask.js";

/**
 * The mask of a model that reads from left to right: a query sees no later key.
 *
 *     mask[i][j] = j ≤ i + (keys − queries)
 *
 * With more keys than queries (cached keys) the diagonal shifts so that the last query sees the
 * last key. With fewer, the first queries see nothing.
 *
 * Source: Vaswani et al. 2017, section 3.2.3.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns); as many as queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number from 0 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { causalMask } from "attention-core";
 *
 * console.log([...causalMask(2).data]); // [ 1, 0, 1, 1 ]
 * ```
 */
export function causalMask(queries: number, keys: number = queries): MatrixMask {
  return maskOf("causalMask", queries, keys, (query, key) => key <= query + keys - queries);
}
