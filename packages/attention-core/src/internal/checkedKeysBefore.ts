import { checkCount } from "./checks/checkCount.js";
import { keysBeforeOf } from "./visibleKeyCount.js";

/**
 * How many keys stand before that of the first query, for a function that is given counts: query i stands at key
 * i + keysBefore.
 *
 * @param caller - the public function that errors name
 */
export function checkedKeysBefore(
  caller: string,
  queries: number,
  keys: number,
  keysBefore: number | undefined,
): number {
  checkCount(caller, "queries", queries, 0);
  checkCount(caller, "keys", keys, 0);
  if (keysBefore !== undefined) checkCount(caller, "keysBefore", keysBefore, 0);
  return keysBeforeOf({ keysBefore }, queries, keys);
}
