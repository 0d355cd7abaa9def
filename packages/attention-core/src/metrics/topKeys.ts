import { checkCount } from "../internal/checks/checkCount.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import type { Matrix } from "../shape.js";

/**
 * A key, and how much of a query's attention it has.
 *
 * @category What a head attends to
 */
export interface RankedKey {
  /** The key's place, counted from 0. */
  readonly key: number;
  /** Its share of the query's attention, 0–1. */
  readonly weight: number;
}

/**
 * The keys that one query attends to most, the strongest first; equal ones in the order of the text.
 *
 *     weights[query][key₂] ≤ weights[query][key₁] ≤ weights[query][key₀]
 *
 * Rows that do not sum to 1 count as they are: what a sink takes belongs to no key.
 *
 * Source: Clark et al. 2019, section 4, which takes a head's most attended token as its answer.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], shares, 0–1
 * @param query - the row to rank, counted from 0
 * @param count - how many keys at most; all of them when there are fewer
 * @returns `count` keys with their weights, or as many as there are
 * @throws RangeError if there is no such query, or a count is not a whole number from 0 up
 * @throws TypeError if `weights` is not a tensor, or `query` or `count` is not a number
 * @example
 * ```ts
 * import { tensor } from "attention-core";
 * import { topKeys } from "attention-core/metrics";
 *
 * const weights = tensor([[0.125, 0.625, 0.25]]);
 * console.log(topKeys(weights, 0, 2)); // [ { key: 1, weight: 0.625 }, { key: 2, weight: 0.25 } ]
 * ```
 */
export function topKeys(weights: Matrix, query: number, count: number): RankedKey[] {
  checkShapes("topKeys", { weights: [weights, "queries keys"] });
  checkCount("topKeys", "count", count, 0);
  const [rows, keys] = weights.shape;
  if (!(Number.isInteger(query) && query >= 0 && query < rows)) {
    refuseNumber("topKeys", "query", `be one of ${rows} rows from 0 up`, query);
  }
  const row = weights.data.subarray(query * keys, (query + 1) * keys); // [queries, keys] -> [keys]
  return Array.from(row, (weight, key) => ({ key, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count);
}
