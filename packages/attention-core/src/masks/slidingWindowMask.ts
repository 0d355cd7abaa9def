import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkCount } from "../internal/checks/checkCount.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * A window that reaches further to one side.
 *
 * @category Masks
 */
export interface AttentionWindow {
  /** How many keys before its own a query sees, from 0 up. */
  readonly before: number;
  /** How many keys after its own a query sees, from 0 up. */
  readonly after: number;
  /**
   * How many keys stand before that of the first query, as in `causalMask`.
   * @defaultValue keys − queries
   */
  readonly keysBefore?: number | undefined;
}

const NAMES: NamesOf<AttentionWindow> = { before: true, after: true, keysBefore: true };

/**
 * The mask of local attention: a query sees its own key and those fewer than `window` steps away, on both sides; or so
 * many before and after. Combined with `causalMask` it looks back only.
 *
 *     mask[i][j] = −before ≤ j − (i + keysBefore) ≤ after          before = after = window − 1
 *
 * With more keys than queries (cached keys) the band shifts as the diagonal of `causalMask` does.
 *
 * Source: Beltagy et al. 2020 (Longformer), section 3.1, whose window w counts both sides: it is
 * `slidingWindowMask(queries, w / 2 + 1)` here; Jiang et al. 2023 (Mistral), section 2, whose window W is
 * `{ before: W − 1, after: 0 }`.
 *
 * @category Masks
 * @param queries - number of queries (rows)
 * @param window - steps, from 1 (only itself) up; or before and after, from 0 up
 * @param keys - number of keys (columns); as many as queries when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a count is not a whole number, or the window is not from 1 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { slidingWindowMask } from "attention-core";
 *
 * console.log([...slidingWindowMask(1, 2, 4).data]); // [ 0, 0, 1, 1 ]
 * console.log([...slidingWindowMask(2, { before: 1, after: 0 }).data]); // [ 1, 0, 1, 1 ]
 * ```
 */
export function slidingWindowMask(
  queries: number,
  window: number | AttentionWindow,
  keys: number = queries,
): MatrixMask {
  const { before, after, keysBefore } = windowOf(window);
  const keysBeforeFirst = checkedKeysBefore("slidingWindowMask", queries, keys, keysBefore);
  return maskOf("slidingWindowMask", queries, keys, (query, key) => {
    const distance = key - (query + keysBeforeFirst);
    return -before <= distance && distance <= after;
  });
}

/** The window in its longer form. */
function windowOf(window: number | AttentionWindow): AttentionWindow {
  if (typeof window !== "object" || window === null) {
    if (!(Number.isInteger(window) && window >= 1)) {
      const must = "be a whole number from 1 up, or { before, after }";
      refuseNumber("slidingWindowMask", "window", must, window);
    }
    return { before: window - 1, after: window - 1 };
  }
  checkNames("slidingWindowMask", "window", window, NAMES);
  const { before, after, keysBefore = 0 } = window;
  for (const [name, count] of Object.entries({ before, after, keysBefore })) {
    checkCount("slidingWindowMask", `window.${name}`, count, 0);
  }
  return window;
}
