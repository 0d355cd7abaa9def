import { exponentialsOf, highestOf, scaleRow } from "./rows";

/**
 * The softmax of each of `rows` rows of `count` numbers, from x into y, where another row's worth of
 * room follows; false if a score is NaN or +∞. The row after is written before it is its turn, so
 * that no row needs an end of its own.
 */
export function softmax(x: usize, y: usize, rows: i32, count: i32, factor: f32): bool {
  const whole = (count + 3) & ~3;
  const size = <usize>count << 2;
  const last = y + <usize>rows * size; // a row with an end: one number too few is −∞
  for (; rows > 0; rows--) {
    let from = x;
    if (whole != count) {
      memory.copy(last, x, size);
      for (let i = count; i < whole; i++) store<f32>(last + (<usize>i << 2), -Infinity);
      from = last;
    }
    const highest = highestOf(from, whole);
    const sum = exponentialsOf(from, y, whole, highest == -Infinity ? 0 : highest, factor);
    if (!(sum < Infinity)) return false;
    scaleRow(y, count, sum == 0 ? 0 : 1 / sum);
    x += size;
    y += size;
  }
  return true;
}
