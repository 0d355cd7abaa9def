/**
 * The bucket of a distance: the distance itself, or, if it is far, one of the ranges that grow with the logarithm.
 *
 *     bucket(d) = mid + ⌈ln(d / mid) / ln((maxDistance − 1) / mid) · (mid − 1)⌉    for d above mid
 *
 * Source: Hugging Face Transformers, `make_log_bucket_position` of DeBERTa-v2.
 *
 * @param distance - positive for keys before the query, negative after it
 */
export function distanceBucket(
  distance: number,
  mid: number,
  maxDistance: number | undefined,
): number {
  const far = Math.abs(distance);
  if (maxDistance === undefined || far <= mid) return distance;
  const share = Math.log(far / mid) / Math.log((maxDistance - 1) / mid); // 0–1 up to maxDistance − 1
  return Math.sign(distance) * (mid + Math.ceil(share * (mid - 1)));
}
