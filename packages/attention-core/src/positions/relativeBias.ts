import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkCount } from "../internal/checks/checkCount.js";
import { checkFlag } from "../internal/checks/checkFlag.js";
import { checkMaxEntries } from "../internal/checks/checkMaxEntries.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { zeros } from "../internal/zeros.js";
import type { HeadTensor, Matrix } from "../shape.js";
import { relativeBucket } from "./internal/relativeBucket.js";
import type { RelativeBiasOptions } from "./relativeBiasOptions.js";

const NAMES: NamesOf<RelativeBiasOptions> = {
  causal: true,
  maxDistance: true,
  keysBefore: true,
};

/**
 * T5's relative positions: a learned number for each distance, or each range of far distances, which is added to the
 * scores. Give it to `attention` as `bias`, with a `scale` of 1.
 *
 *     bias[head][i][j] = table[bucket(j − i − keysBefore)][head]
 *
 * Half of the buckets of a direction are one distance each; the others grow with the logarithm, to `maxDistance`, from
 * which on all distances have the last:
 *
 *     bucket(d) = d    for d below exact
 *     bucket(d) = exact + ⌊ln(d / exact) / ln(maxDistance / exact) · (buckets − exact)⌋    from exact on
 *
 * With more keys than queries (cached keys) distances count from the end, as in `causalMask`; `keysBefore` overrides
 * this, for a cache that is only partly filled.
 *
 * Source: Raffel et al. 2020 (T5), section 2.1; Hugging Face Transformers, `_relative_position_bucket`.
 *
 * @category Positions
 * @param table - learned numbers, [buckets, heads], such as `relativeTable` of `layerFromCheckpoint`
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns); as many as queries when left out
 * @param options - causal, maxDistance, keysBefore
 * @returns [heads, queries, keys], unitless
 * @throws RangeError if the table has fewer buckets than 4, or 2 if causal, a count is not a whole number, or
 *   `maxDistance` is not above the distances that have a bucket of their own
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { relativeBias, tensor, toNested } from "attention-core";
 *
 * const table = tensor([[0], [-1], [5], [6]]); // for a query's own key and for keys before it; then for keys after it
 * console.log(toNested(relativeBias(table, 2))); // [ [ [ 0, 6 ], [ -1, 0 ] ] ]
 * ```
 */
export function relativeBias(
  table: Matrix,
  queries: number,
  keys: number = queries,
  options: RelativeBiasOptions = {},
): HeadTensor {
  checkShapes("relativeBias", { table: [table, "buckets heads"] });
  checkNames("relativeBias", "options", options, NAMES, didYouMean);
  const { causal = false, maxDistance = 128 } = options;
  const before = checkedKeysBefore("relativeBias", queries, keys, options.keysBefore);
  checkFlag("relativeBias", "causal", causal);
  const [buckets, heads] = table.shape;
  checkMaxEntries("relativeBias", "heads · queries · keys", heads * queries * keys);
  const min = causal ? 2 : 4;
  if (buckets < min) refuse("relativeBias", "buckets of table", `be at least ${min}`, buckets);
  const perDirection = causal ? buckets : Math.floor(buckets / 2);
  checkCount("relativeBias", "maxDistance", maxDistance, Math.floor(perDirection / 2) + 1);
  // [buckets, heads], distances -> [heads, queries, keys]
  const bias = zeros<HeadTensor["shape"]>([heads, queries, keys]);
  for (let query = 0; query < queries; query++) {
    for (let key = 0; key < keys; key++) {
      const distance = key - (query + before);
      const isLater = !causal && distance > 0;
      const far = causal ? Math.max(-distance, 0) : Math.abs(distance);
      const bucket = relativeBucket(far, perDirection, maxDistance) + (isLater ? perDirection : 0);
      for (let head = 0; head < heads; head++) {
        bias.data[(head * queries + query) * keys + key] = table.data[bucket * heads + head]!;
      }
    }
  }
  return bias;
}
