import { isArray } from "../internal/checks/isArray.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of a padded sequence: no query sees a key that only fills up the length.
 *
 *     mask[i][j] = isToken[j]
 *
 * Source: Hugging Face Transformers, glossary, "attention mask".
 *
 * @category Masks
 * @param isToken - [keys], one entry per key: true (or 1) for a token, false (or 0) for padding, as in Hugging Face's
 *   `attention_mask`
 * @param queries - number of queries (rows); as many as keys when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if an entry is a number other than 1 and 0, or `queries` is not a whole number from 0 up
 * @throws TypeError if `isToken` is not an array, or an entry or `queries` is the wrong kind of thing
 * @example
 * ```ts
 * import { paddingMask } from "attention-core";
 *
 * console.log([...paddingMask([true, true, false], 1).data]); // [ 1, 1, 0 ]
 * ```
 */
export function paddingMask(isToken: readonly (boolean | number)[], queries?: number): MatrixMask {
  if (!isArray(isToken)) {
    const must = "be an array of true and false";
    refuseKind("paddingMask", "isToken", must, isToken);
  }
  for (const [key, entry] of isToken.entries()) {
    if (![true, false, 1, 0].includes(entry)) {
      refuseNumber("paddingMask", `isToken[${key}]`, "be true, false, 1 or 0", entry);
    }
  }
  const rows = queries === undefined ? isToken.length : queries;
  return maskOf("paddingMask", rows, isToken.length, (_, key) => Boolean(isToken[key]));
}
