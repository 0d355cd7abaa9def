import { exponentialsOf, highestOf, scaleRow } from "./rows";

/**
 * The softmax of each of `rows` rows of `count` numbers, from `scores` into `weights`, where another
 * row's worth of room follows; false if a score is NaN or +∞. The row after is written before it is
 * its turn, so that no row needs an end of its own.
 */
export function softmax(scores: usize, weights: usize, rows: i32, count: i32, factor: f32): bool {
  const whole = (count + 3) & ~3;
  const size = <usize>count << 2;
  const last = weights + <usize>rows * size; // a row with an end: one number too few is −∞
  for (; rows > 0; rows--) {
    let from = scores;
    if (whole != count) {
      memory.copy(last, scores, size);
      for (let i = count; i < whole; i++) store<f32>(last + (<usize>i << 2), -Infinity);
      from = last;
    }
    const highest = highestOf(from, whole);
    const sum = exponentialsOf(from, weights, whole, highest == -Infinity ? 0 : highest, factor);
    if (!(sum < Infinity)) return false;
    scaleRow(weights, count, sum == 0 ? 0 : 1 / sum);
    scores += size;
    weights += size;
  }
  return true;
}
