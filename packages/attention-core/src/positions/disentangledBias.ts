import { checkCount } from "../internal/checks/checkCount.js";
import { checkMaxEntries } from "../internal/checks/checkMaxEntries.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { zeros } from "../internal/zeros.js";
import type { HeadTensor } from "../shape.js";
import type { DistanceVectors } from "./distanceVectors.js";
import { distanceBucket } from "./internal/distanceBucket.js";
import { rowProduct } from "./internal/rowProduct.js";

const NAMES: NamesOf<DistanceVectors> = { keys: true, queries: true, maxDistance: true };

/**
 * DeBERTa's disentangled attention: what positions add to the scores. Each query is also compared with a vector for the
 * distance of each key, and each key with a vector for the distance of each query. Give the result to `attention` as
 * `bias`, with the same `scale`.
 *
 *     bias[i][j] = (Q[i] · keys[δ] + K[j] · queries[δ]) · scale
 *     scale = 1 / √(dHead · kinds)
 *
 * δ is the distance i − j counted from the middle of the vectors; a distance beyond their ends takes the first or the
 * last vector. With a `maxDistance`, distances above a quarter of the vectors share them:
 *
 *     bucket(d) = mid + ⌈ln(d / mid) / ln((maxDistance − 1) / mid) · (mid − 1)⌉
 *
 * `kinds` counts the products that are added up: 3 (content with content, and both with distances), or 2 if only keys
 * or only queries of distances are given.
 *
 * Source: He et al. 2021 (DeBERTa), equation 4; He et al. 2023 (DeBERTaV3); Hugging Face Transformers,
 * `disentangled_attention_bias`.
 *
 * @category Positions
 * @param queries - Q: [heads, tokens, dHead]
 * @param keys - K: [heads, tokens, dHead]
 * @param vectors - keys, queries, maxDistance
 * @returns [heads, tokens, tokens], unitless
 * @throws RangeError if shapes do not fit, there is an odd number of vectors or none, or `maxDistance` is not above
 *   those that have a vector of their own
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { disentangledBias, tensor, toNested } from "attention-core";
 *
 * const ones = tensor([[[1], [1]]]); // two tokens of one head
 * const keys = tensor([[[5], [0], [-2], [-7]]]); // for keys 2 and 1 after a query, itself, and 1 before
 * const bias = toNested(disentangledBias(ones, ones, { keys }));
 * console.log(bias.map((rows) => rows.map((row) => row.map((x) => Math.round(x * Math.SQRT2))))); // [ [ [ -2, 0 ], [ -7, -2 ] ] ]
 * ```
 */
export function disentangledBias(
  queries: HeadTensor,
  keys: HeadTensor,
  vectors: DistanceVectors,
): HeadTensor {
  checkNames("disentangledBias", "vectors", vectors, NAMES, didYouMean);
  const { keys: distanceKeys, queries: distanceQueries, maxDistance } = vectors;
  checkShapes("disentangledBias", {
    queries: [queries, "heads tokens dHead"],
    keys: [keys, "heads tokens dHead"],
    "vectors.keys": [distanceKeys, "?heads distances dHead"],
    "vectors.queries": [distanceQueries, "?heads distances dHead"],
  });
  const count = countOf(vectors);
  const [heads, tokens, dHead] = queries.shape;
  const kinds = 1 + Number(distanceKeys !== undefined) + Number(distanceQueries !== undefined);
  const scale = 1 / Math.sqrt(dHead * kinds);
  checkMaxEntries("disentangledBias", "heads · tokens · tokens", heads * tokens * tokens);
  // [heads, queries, dHead], [heads, keys, dHead] -> [heads, queries, keys], of as many queries as keys
  const bias = zeros<HeadTensor["shape"]>([heads, tokens, tokens]);
  for (let head = 0; head < heads; head++) {
    for (let query = 0; query < tokens; query++) {
      const queryRow = { vectors: queries, head, row: query };
      for (let key = 0; key < tokens; key++) {
        const distance = count / 2 + distanceBucket(query - key, count / 4, maxDistance);
        const row = Math.min(Math.max(distance, 0), count - 1);
        let sum = 0;
        if (distanceKeys) sum += rowProduct(queryRow, { vectors: distanceKeys, head, row });
        if (distanceQueries) {
          sum += rowProduct(
            { vectors: keys, head, row: key },
            { vectors: distanceQueries, head, row },
          );
        }
        bias.data[(head * tokens + query) * tokens + key] = scale * sum;
      }
    }
  }
  return bias;
}

/** How many vectors of distances there are, 2 · span. */
function countOf({ keys, queries, maxDistance }: DistanceVectors): number {
  const given = keys ?? queries;
  if (given === undefined) {
    return refuse("disentangledBias", "vectors", "have keys, queries or both", "neither");
  }
  const count = given.shape[1];
  if (count === 0 || count % 2 !== 0) {
    refuse("disentangledBias", "the number of vectors", "be even and above 0", count);
  }
  if (maxDistance !== undefined) {
    checkCount("disentangledBias", "vectors.maxDistance", maxDistance, Math.floor(count / 4) + 2);
  }
  return count;
}
