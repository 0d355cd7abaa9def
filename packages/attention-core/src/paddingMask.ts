import { kindOf, refuse, show } from "./checks.js";
import { type MatrixMask, maskOf } from "./mask.js";

/**
 * The mask of a padded sequence: no query sees a key that only fills up the length.
 *
 *     mask[i][j] = isToken[j]
 *
 * @category Masks
 * @param isToken - one entry a key: true (or 1) for a token, false (or 0) for padding, as in
 *   Hugging Face's `attention_mask`
 * @param queries - number of queries (rows); as many as keys when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if an entry is none of true, false, 1 and 0, or `queries` is not a whole number from
 *   0 up
 * @throws TypeError if `isToken` is not an array
 * @example
 * ```ts
 * import { paddingMask } from "attention-core";
 *
 * console.log([...paddingMask([true, true, false], 1).data]); // [ 1, 1, 0 ]
 * ```
 */
export function paddingMask(
  isToken: readonly (boolean | number)[],
  queries: number = isToken?.length,
): MatrixMask {
  if (!Array.isArray(isToken)) {
    const must = "be an array of true and false";
    refuse("paddingMask", "isToken", must, kindOf(isToken), TypeError);
  }
  isToken.forEach((entry: unknown, key) => {
    if (entry !== true && entry !== false && entry !== 0 && entry !== 1) {
      const got = Array.isArray(entry) ? JSON.stringify(entry) : show(entry);
      refuse("paddingMask", "isToken", "hold true or false", `${got} at [${key}]`);
    }
  });
  return maskOf("paddingMask", queries, isToken.length, (_, key) => Boolean(isToken[key]));
}
