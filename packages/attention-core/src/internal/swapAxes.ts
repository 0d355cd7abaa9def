/**
 * Two neighbouring axes swapped, for every batch: [.., first, second, columns] -> [.., second, first, columns]. So
 * heads move in front of tokens, and back.
 *
 * `| 0` rounds down, and tells V8 that a place is a whole number.
 *
 * @param entries - all of them, row by row; nothing is changed in place
 * @param first - length of the axis that lies outside before, inside after
 * @param second - length of the other
 * @param columns - length of the last axis, which stays where it is
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
