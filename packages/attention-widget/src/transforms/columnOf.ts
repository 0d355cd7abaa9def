/** One column of a matrix, copied since its numbers lie apart: [rows, columns] -> [rows] */
export function columnOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  column: number,
): Float32Array {
  const [rows = 0, columns = 0] = shape;
  return Float32Array.from({ length: rows }, (_, row) => data[row * columns + column] ?? 0);
}
