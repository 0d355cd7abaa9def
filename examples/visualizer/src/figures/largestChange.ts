/** The largest difference between two matrices, in the rows and columns that the first one has. */
export const largestChange = (before: readonly number[][], after: readonly number[][]): number =>
  Math.max(...before.flatMap((row, i) => row.map((weight, j) => Math.abs(weight - after[i]![j]!))));
