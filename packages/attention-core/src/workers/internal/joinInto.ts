/** Results one after the other, into `output`. */
export function joinInto(output: Float32Array, results: readonly Float32Array[]): void {
  let at = 0;
  for (const result of results) {
    output.set(result, at);
    at += result.length;
  }
}
