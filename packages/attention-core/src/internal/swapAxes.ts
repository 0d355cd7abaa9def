/**
 * Two neighbouring axes swapped, for every batch: [.., first, second, columns] -> [.., second, first, columns]. So
 * heads move in front of tokens, and back.
 *
 * `| 0` rounds down, and tells V8 that a place is a whole number.
 */
export function swapAxes(
  entries: Float32Array,
  first: number,
  second: number,
  columns: number,
): Float32Array {
  return entries.map((_, i) => {
    const row = (i / columns) | 0;
    const inBatch = row % (first * second);
    const from = row - inBatch + (inBatch % first) * second + ((inBatch / first) | 0);
    return entries[from * columns + (i % columns)]!;
  });
}
