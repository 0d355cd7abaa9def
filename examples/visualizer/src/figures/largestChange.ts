import type { MatrixRows } from "./matrixRows";

/** The largest difference between two matrices, in the rows and columns that the first one has. */
export const largestChange = (before: MatrixRows, after: MatrixRows): number =>
  Math.max(...changesOf(before, after).flat());

/** The row and the column where the difference is largest; null where it is next to nothing. */
export function largestChangeAt(
  before: MatrixRows,
  after: MatrixRows,
): readonly [number, number] | null {
  const [changes, largest] = [changesOf(before, after), largestChange(before, after)];
  if (largest < 0.0005) return null;
  const row = changes.findIndex((each) => each.includes(largest));
  return [row, changes[row]!.indexOf(largest)];
}

const changesOf = (before: MatrixRows, after: MatrixRows): MatrixRows =>
  before.map((row, i) => row.map((weight, j) => Math.abs(weight - after[i]![j]!)));
