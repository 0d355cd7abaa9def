import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of a model that reads from left to right: a query sees no later key.
 *
 *     mask[i][j] = j ≤ i + keysBefore
 *
 * With more keys than queries (cached keys) the diagonal shifts so that the last query sees the last key. With fewer,
 * the first queries see nothing. `keysBefore` says otherwise: 0 aligns the first query with the first key, and with a
 * cache that is longer than what is filled it is what was filled before.
 *
 * Source: Vaswani et al. 2017, section 3.2.3.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns); as many as queries when left out
 * @param keysBefore - how many keys stand before that of the first query; keys − queries when left out
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
export function causalMask(
  queries: number,
  keys: number = queries,
  keysBefore?: number,
): MatrixMask {
  const before = checkedKeysBefore("causalMask", queries, keys, keysBefore);
  return maskOf("causalMask", queries, keys, (query, key) => key <= query + before);
}
