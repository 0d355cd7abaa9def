/**
 * Softmax of one row, in place: [keys] -> [keys].
 *
 *     shares[j] = exp((scores[j] − highest) / temperature) / sum
 *     sum = exp((sink − highest) / temperature) + Σₖ exp((scores[k] − highest) / temperature)
 *
 * @param row - in float64; has the scores from `start` to `end`, and then their shares
 * @param temperature - above 0: the lower, the more of the weight goes to the highest score
 * @param sink - a score that takes its share too and is not a key's; −∞ for none
 * @returns the sum of the exponentials: 0 when there is nothing to share between, NaN when a score is NaN or +∞
 */
export function softmaxRow(
  row: Float64Array,
  start: number,
  end: number,
  temperature: number,
  sink: number,
): number {
  let highest = sink;
  for (let i = start; i < end; i++) highest = Math.max(highest, row[i]!);
  if (highest === -Infinity) highest = 0; // every key is hidden, and exp(−∞) is 0
  let sum = Math.exp((sink - highest) / temperature);
  for (let i = start; i < end; i++) {
    // Relative to the highest score, which changes nothing and keeps exp from overflowing.
    row[i] = Math.exp((row[i]! - highest) / temperature);
    sum += row[i]!;
  }
  for (let i = start; i < end; i++) row[i]! /= sum || 1;
  return sum;
}
