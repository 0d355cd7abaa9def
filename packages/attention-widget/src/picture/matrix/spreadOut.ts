/**
 * Moves positions apart, so that each is at least `leastPx` after the one before; if the last ones then exceed the end,
 * they move back.
 *
 * @param placesPx - from the first on
 */
export function spreadOut(
  placesPx: readonly number[],
  leastPx: number,
  endPx: number,
): readonly number[] {
  const spread = [...placesPx];
  for (let i = 1; i < spread.length; i++) {
    spread[i] = Math.max(spread[i] ?? 0, (spread[i - 1] ?? 0) + leastPx);
  }
  let latestPx = endPx;
  for (let i = spread.length - 1; i >= 0; i--) {
    spread[i] = Math.min(spread[i] ?? 0, latestPx);
    latestPx = (spread[i] ?? 0) - leastPx;
  }
  return spread;
}
