/**
 * The bucket of a distance among those of its direction: the distance itself, or, if it is far, one of the ranges that
 * grow with the logarithm.
 *
 *     bucket(d) = exact + ⌊ln(d / exact) / ln(maxDistance / exact) · (buckets − exact)⌋    for d from exact on
 *
 * Source: Hugging Face Transformers, `_relative_position_bucket` of T5.
 */
export function relativeBucket(far: number, buckets: number, maxDistance: number): number {
  const exact = Math.floor(buckets / 2);
  if (far < exact) return far;
  const share = Math.log(far / exact) / Math.log(maxDistance / exact); // 0–1 up to maxDistance
  return Math.min(buckets - 1, exact + Math.floor(share * (buckets - exact)));
}
