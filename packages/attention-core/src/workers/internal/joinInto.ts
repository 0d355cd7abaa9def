/** Results one after the other, into `output`: [heads of a range, rows, columns] each -> [heads, rows, columns] */
export function joinInto(output: Float32Array, results: readonly Float32Array[]): void {
  let offset = 0;
  for (const result of results) {
    output.set(result, offset);
    offset += result.length;
  }
}
