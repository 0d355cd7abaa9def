/**
 * The numbers that whole numbers and a scale stand for.
 *
 *     value[i][j] = entry[i][j] · scale[i]   (axis 0)   or   entry[i][j] · scale[j]   (axis 1)
 *
 * @param entries - whole numbers, row by row
 * @param shape - [rows, columns]
 * @param axis - whether a scale belongs to a row (0) or to a column (1)
 * @param scales - one for each row or column
 * @returns as many numbers as entries
 */
export function dequantize(
  entries: Int8Array | Int16Array,
  [, columns = 1]: readonly number[],
  axis: 0 | 1,
  scales: Float32Array,
): Float32Array {
  const values = new Float32Array(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const column = i % columns;
    values[i] = entries[i]! * scales[axis === 1 ? column : (i - column) / columns]!;
  }
  return values;
}
