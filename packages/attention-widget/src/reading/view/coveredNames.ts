/**
 * Names of an axis that are in the way of those brought out: where there is room for every few only, the
 * two beside a place that has none of its own.
 *
 * @param shown - what is brought out, counted from 0
 * @param every - every how many places have a name
 * @param count - how many places there are
 */
export function coveredNames(
  shown: readonly number[],
  every: number,
  count: number,
): readonly number[] {
  const beside = shown.flatMap((index) => {
    const before = index - (index % every);
    return before === index ? [] : [before, before + every];
  });
  return [...new Set(beside)].filter((index) => index < count && !shown.includes(index));
}
