import type { HeadTensor } from "attention-core";
import { memoizeEach } from "../../settings/memoize.js";
import { MAX_AT_ONCE } from "../../transforms/maxAtOnce.js";
import { rowsOf, sampledRows } from "../../transforms/sampleOfLayer.js";

/** The rounding of float16 and of printed numbers; weights that are further off are no softmax. */
const TOLERANCE = 0.02;

/** From the lowest to the highest. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** Properties of weights that are not shares. */
interface NotShares {
  /** The range of the sums of rows, unitless. */
  readonly sums: Range;
  /** The weights themselves, unitless. */
  readonly weights: Range;
}

/**
 * Measures whether weights are shares: each at least 0, each row with the sum 1. A row of nothing but zeros counts as a
 * row whose every key is hidden. In a long text, some rows of each head answer for all.
 *
 * @param weights - [heads, queries, keys]
 * @returns nothing for shares, else what they are
 */
export const notSharesOf = memoizeEach((weights: HeadTensor): NotShares | undefined => {
  const rows = weights.data.length > MAX_AT_ONCE ? sampledRows(weights.shape) : undefined;
  return measure(rows === undefined ? weights : rowsOf(weights, rows));
});

function measure({ shape, data }: HeadTensor): NotShares | undefined {
  const columns = shape[2];
  const sums: number[] = [];
  let [lowest, highest] = [Infinity, -Infinity];
  for (let start = 0; columns > 0 && start < data.length; start += columns) {
    let sum = 0;
    let isZero = true;
    for (let at = start; at < start + columns; at++) {
      const weight = data[at] ?? 0;
      sum += weight;
      if (weight !== 0) isZero = false;
      if (!(weight >= lowest)) lowest = Math.min(lowest, weight); // NaN stays NaN
      if (!(weight <= highest)) highest = Math.max(highest, weight);
    }
    if (!isZero) sums.push(sum);
  }
  const isOff = sums.some((sum) => Math.abs(sum - 1) > TOLERANCE) || lowest < -TOLERANCE;
  if (!isOff) return undefined;
  const range = sums.reduce(
    (so, sum) => ({ lowest: Math.min(so.lowest, sum), highest: Math.max(so.highest, sum) }),
    { lowest: Infinity, highest: -Infinity },
  );
  return { sums: range, weights: { lowest, highest } };
}
