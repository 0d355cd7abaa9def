import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkCount } from "../internal/checks/checkCount.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of a model that reads its prompt in both directions and continues from left to right: every query sees the
 * first keys, and of the rest those up to its own.
 *
 *     mask[i][j] = j < prefix ∨ j ≤ i + keysBefore
 *
 * Source: Raffel et al. 2020 (T5), section 3.2.1, "causal with prefix"; Beyer et al. 2024 (PaliGemma), section 3.1,
 * whose prefix is a picture and a prompt.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param prefix - how many keys every query sees, from 0 up
 * @param keys - number of keys (columns); as many as queries when left out
 * @param keysBefore - how many keys stand before that of the first query, as in `causalMask`; keys − queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number from 0 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { prefixMask } from "attention-core";
 *
 * console.log(prefixMask(3, 2).data.join(" ")); // 1 1 0 1 1 0 1 1 1
 * ```
 */
export function prefixMask(
  queries: number,
  prefix: number,
  keys: number = queries,
  keysBefore?: number,
): MatrixMask {
  checkCount("prefixMask", "prefix", prefix, 0);
  const before = checkedKeysBefore("prefixMask", queries, keys, keysBefore);
  const sees = (query: number, key: number) => key < prefix || key <= query + before;
  return maskOf("prefixMask", queries, keys, sees);
}
