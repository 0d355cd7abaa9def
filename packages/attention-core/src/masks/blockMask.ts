import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkCount } from "../internal/checks/checkCount.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of attention within blocks: a query sees the keys of its own block and no others. Combined with `causalMask`
 * it is the chunked attention of Llama 4.
 *
 *     mask[i][j] = ⌊(i + keysBefore) / size⌋ = ⌊j / size⌋
 *
 * Source: Qiu et al. 2020 (blockwise self-attention), section 3.1; Child et al. 2019, section 4.3.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param size - how many tokens a block has, from 1 up
 * @param keys - number of keys (columns); as many as queries when left out
 * @param keysBefore - how many keys stand before that of the first query, as in `causalMask`; keys − queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number, or the size is not from 1 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { blockMask } from "attention-core";
 *
 * console.log(blockMask(3, 2).data.join(" ")); // 1 1 0 1 1 0 0 0 1
 * ```
 */
export function blockMask(
  queries: number,
  size: number,
  keys: number = queries,
  keysBefore?: number,
): MatrixMask {
  checkCount("blockMask", "size", size, 1);
  const before = checkedKeysBefore("blockMask", queries, keys, keysBefore);
  const blockOf = (place: number) => Math.floor(place / size);
  return maskOf(
    "blockMask",
    queries,
    keys,
    (query, key) => blockOf(query + before) === blockOf(key),
  );
}
