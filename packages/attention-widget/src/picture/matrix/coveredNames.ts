/**
 * Names of an axis that collide with highlighted ones: if the axis has room for every few names only,
 * those closer than that.
 *
 * @param placesPx - positions of the highlighted names
 * @param every - the axis has one name for so many positions
 * @param count - how many positions there are
 * @param placeOf - the pixel of a position on the axis
 */
export function coveredNames(
  placesPx: readonly number[],
  every: number,
  count: number,
  placeOf: (index: number) => number,
): readonly number[] {
  const named = Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every);
  const roomPx = placeOf(every) - placeOf(0);
  return named.filter((index) =>
    placesPx.some((placePx) => {
      const awayPx = Math.abs(placePx - placeOf(index));
      return awayPx > 0 && awayPx < roomPx;
    }),
  );
}
