import { checkCount } from "../internal/checks/checkCount.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { zeros } from "../internal/zeros.js";
import type { HeadTensor } from "../shape.js";

/**
 * What queries and keys are compared with for their distance, one vector for each distance or range of them, from keys
 * far behind a query to keys far before it.
 *
 * @category Positions
 */
export interface DistanceVectors {
  /** The keys of distances, which queries meet: [heads, 2 · span, dHead]. */
  readonly keys?: HeadTensor | undefined;
  /** The queries of distances, which keys meet: [heads, 2 · span, dHead]. */
  readonly queries?: HeadTensor | undefined;
  /**
   * `max_relative_positions`, if far distances share vectors: half of those of a side are one distance each, the others
   * grow with the logarithm to here.
   * @defaultValue one vector a distance
   */
  readonly maxDistance?: number | undefined;
}

const NAMES: NamesOf<DistanceVectors> = { keys: true, queries: true, maxDistance: true };

/**
 * DeBERTa's disentangled attention: what is added to the scores for positions, since a query also meets the distance
 * of a key, and a key that of a query. Give it to `attention` as `bias`, with the same `scale`.
 *
 *     bias[i][j] = (Q[i] · keys[δ] + K[j] · queries[δ]) · scale
 *     scale = 1 / √(dHead · kinds)
 *
 * δ is the place of the distance i − j, counted from the middle of the vectors, and cut to those that there are. Where
 * there is a largest distance, those above a quarter of the vectors share them:
 *
 *     bucket(d) = mid + ⌈ln(d / mid) / ln((maxDistance − 1) / mid) · (mid − 1)⌉
 *
 * `kinds` is 3, or 2 if only keys or queries of distances are given: content alone is the first.
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
 * const keys = tensor([[[5], [0], [-2], [-7]]]); // 2 behind and 1 behind a query, itself, and 1 before
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
  const given = distanceKeys ?? distanceQueries;
  if (given === undefined) {
    return refuse("disentangledBias", "vectors", "have keys, queries or both", "neither");
  }
  const [heads, tokens, dHead] = queries.shape;
  const count = given.shape[1];
  if (count === 0 || count % 2 !== 0) {
    refuse("disentangledBias", "the number of vectors", "be even and above 0", count);
  }
  const span = count / 2;
  if (maxDistance !== undefined) {
    checkCount("disentangledBias", "vectors.maxDistance", maxDistance, Math.floor(span / 2) + 2);
  }
  const kinds = 1 + Number(distanceKeys !== undefined) + Number(distanceQueries !== undefined);
  const scale = 1 / Math.sqrt(dHead * kinds);
  const bias = zeros<HeadTensor["shape"]>([heads, tokens, tokens]);
  for (let head = 0; head < heads; head++) {
    for (let query = 0; query < tokens; query++) {
      for (let key = 0; key < tokens; key++) {
        const distance = span + bucketOf(query - key, span / 2, maxDistance);
        const place = Math.min(Math.max(distance, 0), count - 1);
        const met =
          (distanceKeys ? product(queries, head, query, distanceKeys, place) : 0) +
          (distanceQueries ? product(keys, head, key, distanceQueries, place) : 0);
        bias.data[(head * tokens + query) * tokens + key] = scale * met;
      }
    }
  }
  return bias;
}

/** The bucket of a distance: itself, or, far off, one of a logarithmic range. */
function bucketOf(distance: number, mid: number, maxDistance: number | undefined): number {
  const far = Math.abs(distance);
  if (maxDistance === undefined || far <= mid) return distance;
  const share = Math.log(far / mid) / Math.log((maxDistance - 1) / mid); // 0–1 up to maxDistance − 1
  return Math.sign(distance) * (mid + Math.ceil(share * (mid - 1)));
}

/** The dot product of one row of either, in the same head. */
function product(one: HeadTensor, head: number, i: number, other: HeadTensor, j: number): number {
  const [, rows, dHead] = one.shape;
  const start = (head * rows + i) * dHead;
  const otherStart = (head * other.shape[1] + j) * dHead;
  let sum = 0;
  for (let d = 0; d < dHead; d++) sum += one.data[start + d]! * other.data[otherStart + d]!;
  return sum;
}
