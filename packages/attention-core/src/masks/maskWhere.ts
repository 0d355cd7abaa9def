import { refuseKind } from "../internal/checks/refuseKind.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * A mask from one rule: may this query attend to this key?
 *
 *     mask[i][j] = mayAttend(i, j)
 *
 * Source: Vaswani et al. 2017, section 3.2.3, whose only rule is that of `causalMask`; here it may be any.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns)
 * @param mayAttend - true where query `i` may attend to key `j`, both counted from 0
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number from 0 up
 * @throws TypeError if a count is not a number or `mayAttend` is not a function
 * @example
 * ```ts
 * import { maskWhere } from "attention-core";
 *
 * const noSelf = maskWhere(2, 2, (query, key) => query !== key);
 * console.log([...noSelf.data]); // [ 0, 1, 1, 0 ]
 * ```
 */
export function maskWhere(
  queries: number,
  keys: number,
  mayAttend: (query: number, key: number) => boolean,
): MatrixMask {
  if (typeof mayAttend !== "function") {
    refuseKind("maskWhere", "mayAttend", "be a function", mayAttend);
  }
  return maskOf("maskWhere", queries, keys, mayAttend);
}
