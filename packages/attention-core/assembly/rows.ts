// What happens to whole rows of numbers.

import { exponential } from "./exponential";

/** The largest of `count` (a multiple of 4) numbers; NaN counts for nothing. */
@inline
export function highestOf(x: usize, count: i32): f32 {
  let m0 = f32x4.splat(-Infinity);
  let m1 = m0;
  const end = x + (<usize>count << 2);
  for (; x + 32 <= end; x += 32) {
    m0 = f32x4.pmax(m0, v128.load(x));
    m1 = f32x4.pmax(m1, v128.load(x, 16));
  }
  if (x < end) m0 = f32x4.pmax(m0, v128.load(x));
  m0 = f32x4.pmax(m0, m1);
  return max(
    max(f32x4.extract_lane(m0, 0), f32x4.extract_lane(m0, 1)),
    max(f32x4.extract_lane(m0, 2), f32x4.extract_lane(m0, 3)),
  );
}

/**
 * exp((x − highest) · factor) for `count` (a multiple of 4) numbers, into y, and their sum. The 4
 * vectors of a turn are there because V8 makes its constants anew in each turn, and all in one sum
 * because V8 puts what one result needs next to each other: the vectors then wait less for themselves.
 */
@inline
export function exponentialsOf(x: usize, y: usize, count: i32, highest: f32, factor: f32): f32 {
  const base = f32x4.splat(highest);
  const by = f32x4.splat(factor);
  let sum = f32x4.splat(0);
  const end = x + (<usize>count << 2);
  for (; x + 64 <= end; x += 64) {
    const e0 = exponential(f32x4.mul(f32x4.sub(v128.load(x), base), by));
    const e1 = exponential(f32x4.mul(f32x4.sub(v128.load(x, 16), base), by));
    const e2 = exponential(f32x4.mul(f32x4.sub(v128.load(x, 32), base), by));
    const e3 = exponential(f32x4.mul(f32x4.sub(v128.load(x, 48), base), by));
    sum = f32x4.add(sum, f32x4.add(f32x4.add(e0, e1), f32x4.add(e2, e3)));
    v128.store(y, e0);
    v128.store(y, e1, 16);
    v128.store(y, e2, 32);
    v128.store(y, e3, 48);
    y += 64;
  }
  for (; x < end; x += 16) {
    const e = exponential(f32x4.mul(f32x4.sub(v128.load(x), base), by));
    v128.store(y, e);
    sum = f32x4.add(sum, e);
    y += 16;
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 2) +
    (f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 3))
  );
}

/** `count` (rounded up to a multiple of 4) numbers times a factor, in place. */
@inline
export function scaleRow(x: usize, count: i32, factor: f32): void {
  const by = f32x4.splat(factor);
  for (const end = x + (<usize>count << 2); x < end; x += 16) {
    v128.store(x, f32x4.mul(v128.load(x), by));
  }
}

/**
 * The largest magnitude among `count` numbers: NaN or ∞ if there is any, since their bits, read as
 * whole numbers, are above those of every other magnitude.
 */
export function magnitude(numbers: usize, count: i32): f32 {
  const isMagnitude = i32x4.splat(0x7fffffff);
  let most = i32x4.splat(0);
  let i = 0;
  let other = most;
  for (; i + 8 <= count; i += 8) {
    most = i32x4.max_s(most, v128.and(v128.load(numbers), isMagnitude));
    other = i32x4.max_s(other, v128.and(v128.load(numbers, 16), isMagnitude));
    numbers += 32;
  }
  most = i32x4.max_s(most, other);
  let highest = max(
    max(i32x4.extract_lane(most, 0), i32x4.extract_lane(most, 1)),
    max(i32x4.extract_lane(most, 2), i32x4.extract_lane(most, 3)),
  );
  for (; i < count; i++) {
    highest = max(highest, load<i32>(numbers) & 0x7fffffff);
    numbers += 4;
  }
  return reinterpret<f32>(highest);
}

/** Rows moved to where they have more or less room, first row first. Strides and `size` in bytes. */
export function moveRows(
  from: usize,
  fromStride: usize,
  to: usize,
  toStride: usize,
  rows: i32,
  size: usize,
): void {
  for (; rows > 0; rows--) {
    memory.copy(to, from, size);
    from += fromStride;
    to += toStride;
  }
}
