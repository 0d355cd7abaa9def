/** Rows from `first` up to the one before `end`, counted from 0. */
interface RowGap {
  readonly first: number;
  readonly end: number;
}

/** The rows between some rows, from the top. */
export function rowGaps(rows: readonly number[], count: number): readonly RowGap[] {
  const ends = [...rows].sort((a, b) => a - b).concat(count);
  return ends
    .map((end, i) => ({ first: (ends[i - 1] ?? -1) + 1, end }))
    .filter(({ first, end }) => first < end);
}
