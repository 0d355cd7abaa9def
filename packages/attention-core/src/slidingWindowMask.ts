import { checkCount } from "./internal/checks/checkCount.js";
import { maskOf } from "./internal/maskOf.js";
import type { MatrixMask } from "./mask.js";

/**
 * The mask of local attention: a query sees its own key and those fewer than `window` steps away,
 * on both sides. Combined with `causalMask` it looks back only.
 *
 *     mask[i][j] = |j − (i + keys − queries)| < window
 *
 * With more keys than queries (cached keys) the band shifts as the diagonal of `causalMask` does.
 *
 * Source: Beltagy et al. 2020 (Longformer), section 3.1, whose window w counts both sides: it
 * is `slidingWindowMask(queries, w / 2 + 1)` here.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param window - steps, from 1 (only itself) up
 * @param keys - number of keys (columns); as many as queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number, or the window is not from 1 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { slidingWindowMask } from "attention-core";
 *
 * console.log([...slidingWindowMask(1, 2, 4).data]); // [ 0, 0, 1, 1 ]
 * ```
 */
export function slidingWindowMask(
  queries: number,
  window: number,
  keys: number = queries,
): MatrixMask {
  checkCount("slidingWindowMask", "window", window, 1);
  return maskOf(
    "slidingWindowMask",
    queries,
    keys,
    (query, key) => Math.abs(query + keys - queries - key) < window,
  );
}
