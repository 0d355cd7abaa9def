import { checkCount } from "../../internal/checks/checkCount.js";
import { checkMaxEntries } from "../../internal/checks/checkMaxEntries.js";
import type { MatrixMask } from "../../mask.js";

/**
 * A mask from a rule, as `maskWhere`; every mask of this package is made by it.
 *
 *     mask[i][j] = 1 if mayAttend(i, j), else 0
 *
 * @param caller - the public function that errors name
 * @returns [queries, keys]
 */
export function maskOf(
  caller: string,
  queries: number,
  keys: number,
  mayAttend: (query: number, key: number) => boolean,
): MatrixMask {
  checkCount(caller, "queries", queries, 0);
  checkCount(caller, "keys", keys, 0);
  checkMaxEntries(caller, "queries · keys", queries * keys);
  const data = new Uint8Array(queries * keys);
  for (let query = 0, at = 0; at < data.length; query++) {
    for (let key = 0; key < keys; key++) data[at++] = mayAttend(query, key) ? 1 : 0;
  }
  return { shape: [queries, keys], data };
}
