import { checkCount, kindOf, refuse } from "./checks.js";
import type { Shape } from "./shape.js";

/**
 * Which query may attend to which key: **1 = may attend, 0 = hidden**.
 *
 * The polarity is that of PyTorch's boolean masks and of TransformerLens.
 *
 * @category Masks
 */
export interface Mask<S extends Shape = Shape> {
  /** `[queries, keys]` for every head alike, or with the heads in front. */
  readonly shape: S;
  /** One entry a pair, row by row: 1 = may attend, 0 = hidden. */
  readonly data: Uint8Array;
}

/**
 * A mask that holds for every head, `[queries, keys]`.
 *
 * @category Masks
 */
export type MatrixMask = Mask<readonly [queries: number, keys: number]>;

/**
 * A mask from one rule: may this query attend to this key?
 *
 *     mask[i][j] = mayAttend(i, j)
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns)
 * @param mayAttend - true where query `i` may attend to key `j`, both counted from 0
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number from 0 up
 * @throws TypeError if `mayAttend` is not a function
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
    refuse("maskWhere", "mayAttend", "be a function", kindOf(mayAttend), TypeError);
  }
  return maskOf("maskWhere", queries, keys, mayAttend);
}

/** As `maskWhere`, for any caller. */
export function maskOf(
  caller: string,
  queries: number,
  keys: number,
  mayAttend: (query: number, key: number) => boolean,
): MatrixMask {
  checkCount(caller, "queries", queries, 0);
  checkCount(caller, "keys", keys, 0);
  const data = new Uint8Array(queries * keys);
  for (let query = 0, at = 0; query < queries; query++) {
    for (let key = 0; key < keys; key++) data[at++] = mayAttend(query, key) ? 1 : 0;
  }
  return { shape: [queries, keys], data };
}
