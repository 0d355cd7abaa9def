/**
 * Results one after the other, into `output`: [heads of a range, rows, columns] each -> [heads, rows, columns]
 *
 * @param output - [heads, rows, columns]; nothing of it is left as it was
 * @param results - in the order of the heads, as `evenRanges` splits them
 */
export function joinInto(output: Float32Array, results: readonly Float32Array[]): void {
  let offset = 0;
  for (const result of results) {
    output.set(result, offset);
    offset += result.length;
  }
}
