import { exponentialOf } from "./exponential";
import { exponentialsOf, highestOf, scaleRow } from "./rows";
import { tiles } from "./tiles";

/**
 * Attention of some queries of one head. Four queries at a time: their scores, [4, keys], stay in the
 * fastest cache until they have become shares and then the output. Strides are in bytes.
 *
 * @param panels - the keys, packed transposed
 * @param values - packed: a panel of 8 columns lies in the order in which it is read
 * @param scores - room for 4 rows of keys, rounded up to a multiple of 8, and 4 numbers more
 * @param visibleToFirst - how many keys are visible to the first query
 * @param more - how many more are visible to each later query: 1 under a causal mask, else 0
 * @param mask - for these queries: a byte a pair, 0 = hidden; or 0 for none
 * @param bias - for these queries: a number a pair; or 0 for none
 * @param sink - a score that takes a share in every row and is no key's; −∞ for none
 */
export function attend(
  queries: usize,
  queriesStride: usize,
  panels: usize,
  values: usize,
  output: usize,
  outputStride: usize,
  scores: usize,
  queryCount: i32,
  keyCount: i32,
  dHead: i32,
  dValue: i32,
  scale: f32,
  factor: f32,
  visibleToFirst: i32,
  more: i32,
  mask: usize,
  bias: usize,
  sink: f32,
): void {
  const stride = <usize>((keyCount + 7) & ~7) << 2;
  const parts = scores + 4 * stride; // 1 / Σ exp of each row
  for (let first = 0; first < queryCount; first += 4) {
    const rows = min(4, queryCount - first);
    const visibleToLast = min(keyCount, max(0, visibleToFirst + (first + rows - 1) * more));
    const whole = (visibleToLast + 7) & ~7;
    const asked = queries + <usize>first * queriesStride;
    const answered = output + <usize>first * outputStride;
    const keySkip = <usize>dHead << 5;
    tiles(rows, dHead, asked, queriesStride, panels, keySkip, whole >> 3, scores, stride, scale, false);
    for (let row = 0; row < rows; row++) {
      const at = scores + <usize>row * stride;
      const pair = <usize>(first + row) * <usize>keyCount;
      const visible = min(keyCount, max(0, visibleToFirst + (first + row) * more));
      if (bias != 0) addRow(at, bias + pair * 4, visible);
      if (mask != 0) hide(at, mask + pair, visible);
      for (let key = visible; key < whole; key++) store<f32>(at + (<usize>key << 2), -Infinity);
      const highest = max(highestOf(at, whole), sink);
      let sum = exponentialsOf(at, at, whole, highest == -Infinity ? 0 : highest, factor);
      if (sink > -Infinity) sum += exponentialOf((sink - highest) * factor);
      store<f32>(parts + (<usize>row << 2), sum == 0 ? 0 : 1 / sum);
    }
    const skip = <usize>keyCount << 5;
    const columns = (dValue + 7) >> 3;
    tiles(rows, visibleToLast, scores, stride, values, skip, columns, answered, outputStride, 1, false);
    for (let row = 0; row < rows; row++) {
      scaleRow(answered + <usize>row * outputStride, dValue, load<f32>(parts + (<usize>row << 2)));
    }
  }
}

@inline
function addRow(x: usize, bias: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    store<f32>(x, load<f32>(x) + load<f32>(bias));
    x += 4;
    bias += 4;
  }
}

@inline
function hide(x: usize, mask: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    if (load<u8>(mask) == 0) store<f32>(x, -Infinity);
    x += 4;
    mask++;
  }
}
