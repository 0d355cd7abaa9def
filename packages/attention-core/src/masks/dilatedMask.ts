import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkCount } from "../internal/checks/checkCount.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of strided (dilated) attention: a query sees its own key and every `step`-th before and after. Combined with
 * `slidingWindowMask` it is a window with gaps.
 *
 *     mask[i][j] = ⌊steps⌋ = steps, with steps = (i + keysBefore − j) / step
 *
 * Source: Child et al. 2019 (Sparse Transformers), section 4.3, second head; Beltagy et al. 2020 (Longformer), section
 * 3.1, dilated window.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param step - from one key that is seen to the next, from 1 (every key) up
 * @param keys - number of keys (columns); as many as queries when left out
 * @param keysBefore - how many keys stand before that of the first query, as in `causalMask`; keys − queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number, or the step is not from 1 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { dilatedMask } from "attention-core";
 *
 * console.log(dilatedMask(3, 2).data.join(" ")); // 1 0 1 0 1 0 1 0 1
 * ```
 */
export function dilatedMask(
  queries: number,
  step: number,
  keys: number = queries,
  keysBefore?: number,
): MatrixMask {
  checkCount("dilatedMask", "step", step, 1);
  const before = checkedKeysBefore("dilatedMask", queries, keys, keysBefore);
  return maskOf("dilatedMask", queries, keys, (query, key) => (query + before - key) % step === 0);
}
