/** One row of a matrix, which shares its memory: [rows, columns] -> [columns] */
export function rowOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  row: number,
): Float32Array {
  const [, columns = 0] = shape;
  return data.subarray(row * columns, (row + 1) * columns);
}
