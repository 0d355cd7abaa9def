/**
 * Results, of which there is at least one, summed in float64, entry by entry, into `output`. Their order is fixed, so
 * the same call on as many threads gives the same bits.
 *
 * @param output - [queries, dOutput], overwritten
 * @param results - the same number of entries each: what some heads add to concat(head₁, …, headₕ) · W^O
 */
export function sumInto(output: Float32Array, [first, ...others]: readonly Float32Array[]): void {
  for (let i = 0; i < output.length; i++) {
    let sum = first![i]!;
    for (const other of others) sum += other[i]!;
    output[i] = sum;
  }
}
