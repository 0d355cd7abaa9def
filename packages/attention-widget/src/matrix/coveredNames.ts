/**
 * Names of an axis that are in the way of those brought out: where there is room for every few only,
 * those less than that room away.
 *
 * @param placesPx - of what is brought out
 * @param every - every how many places the axis has a name
 * @param count - how many places there are
 * @param placeOf - where a place stands on the axis
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
