import type { AttentionOptions } from "../../attentionOptions.js";
import { matrixShape } from "../../internal/matrixShape.js";
import { visibleKeyCount } from "../../internal/visibleKeyCount.js";

/** With a bias up to this, float32 loses no more of a score than its own rounding does. */
const MAX_BIAS = 16;

/**
 * Whether float32 holds the scores of each row beside their bias. Where a bias lifts or lowers every key of a row that
 * is seen, by −10⁹ say, float32 would hold nothing but that number. What it only does to some keys does no harm: they
 * have all of the weight or none.
 *
 * @param options - with a bias and a mask of [.., queries, keys], either without batch axes too
 * @returns false where the highest bias that a query sees is beyond ±16 in any row
 */
export function biasFits(options: AttentionOptions): boolean {
  const { mask, bias } = options;
  if (bias === undefined || bias.data.every((entry) => Math.abs(entry) <= MAX_BIAS)) return true;
  const { rows, columns } = matrixShape(bias);
  const visibleKeys = visibleKeyCount(options, rows, columns);
  const isHidden = (i: number) => mask !== undefined && mask.data[i % mask.data.length] === 0;
  const length = Math.max(bias.data.length, mask?.data.length ?? 0);
  for (let start = 0, row = 0; start < length; start += columns, row++) {
    const end = start + visibleKeys(row % rows);
    let highest = -Infinity;
    for (let i = start; i < end; i++) {
      if (!isHidden(i)) highest = Math.max(highest, bias.data[i % bias.data.length]!);
    }
    if (highest !== -Infinity && !(Math.abs(highest) <= MAX_BIAS)) return false;
  }
  return true;
}
