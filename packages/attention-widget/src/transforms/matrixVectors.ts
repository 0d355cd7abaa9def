/** Column `column` of a row-major matrix. */
export function columnOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  column: number,
): Float32Array {
  const [rows = 0, columns = 0] = shape;
  return Float32Array.from({ length: rows }, (_, row) => data[row * columns + column] ?? 0);
}

/** Row `row` of a row-major matrix. */
export function rowOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  row: number,
): Float32Array {
  const [, columns = 0] = shape;
  return data.subarray(row * columns, (row + 1) * columns);
}
