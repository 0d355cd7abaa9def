/** Some of a number of things in a row: from `first` on, up to `end` and without it. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * A number of things in a row, split as evenly as possible: no range has two more than another, so that no thread waits
 * long for the others. There are fewer ranges if some would be empty.
 *
 * @param count - how many things
 * @param max - how many ranges at most
 * @returns the ranges in rising order, which touch: two of 5 things are { first: 0, end: 2 } and { first: 2, end: 5 }
 */
export function evenRanges(count: number, max: number): Range[] {
  const length = Math.min(count, max);
  const border = (index: number) => Math.floor((index * count) / length);
  return Array.from({ length }, (_, index) => ({ first: border(index), end: border(index + 1) }));
}
