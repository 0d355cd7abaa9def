/**
 * A small matrix under construction: `setEntry` writes an entry, the rest stays 0. Rows are inputs, columns are
 * outputs.
 */
export interface HeadMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float32Array;
}

/** A matrix of zeros, [rows, columns]. */
export function headMatrix(rows: number, columns: number): HeadMatrix {
  return { rows, columns, entries: new Float32Array(rows * columns) };
}

/** Writes one entry. */
export function setEntry(matrix: HeadMatrix, row: number, column: number, value: number): void {
  matrix.entries[row * matrix.columns + column] = value;
}

/** Passes `length` components through unchanged, times `factor`: from row `from` on to column `to` on. */
export function copyThrough(
  matrix: HeadMatrix,
  { from, to, length, factor = 1 }: { from: number; to: number; length: number; factor?: number },
): HeadMatrix {
  for (let i = 0; i < length; i++) setEntry(matrix, from + i, to + i, factor);
  return matrix;
}
