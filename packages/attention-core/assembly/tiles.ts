// C = alpha · A · B for up to 4 rows, or C + that; B is packed in panels of 8 columns. Strides are in
// bytes.
//
// 4 × 8 is what fits: 8 sums, 2 vectors of B and one number of A at a time in 16 registers. A larger
// tile or an unrolled loop makes V8 spill registers, and halves the speed.
//
// With fewer than 4 rows the last is computed again, and stored in the same place.

/** Bytes of a row of a panel. */
const WIDTH: usize = 32;

/**
 * The rows of A times some panels, one after the other.
 *
 * @param skip - from one panel to the next, in bytes
 * @param panels - how many, of 8 columns each
 */
export function tiles(
  rows: i32,
  inner: i32,
  a: usize,
  aStride: usize,
  b: usize,
  skip: usize,
  panels: i32,
  c: usize,
  cStride: usize,
  alpha: f32,
  add: bool,
): void {
  if (rows > 2) fourRows(rows, inner, a, aStride, b, skip, panels, c, cStride, alpha, add);
  else twoRows(rows, inner, a, aStride, b, skip, panels, c, cStride, alpha, add);
}

function fourRows(
  rows: i32,
  inner: i32,
  a: usize,
  aStride: usize,
  b: usize,
  skip: usize,
  panels: i32,
  c: usize,
  cStride: usize,
  alpha: f32,
  add: bool,
): void {
  const last: usize = <usize>(rows - 1);
  const factor = f32x4.splat(alpha);
  for (; panels > 0; panels--) {
    let a0 = a;
    let a1 = a + aStride;
    let a2 = a1 + aStride;
    let a3 = a + last * aStride;
    let at = b;
    let s00 = f32x4.splat(0);
    let s01 = f32x4.splat(0);
    let s10 = f32x4.splat(0);
    let s11 = f32x4.splat(0);
    let s20 = f32x4.splat(0);
    let s21 = f32x4.splat(0);
    let s30 = f32x4.splat(0);
    let s31 = f32x4.splat(0);
    for (let k = inner; k > 0; k--) {
      const b0 = v128.load(at);
      const b1 = v128.load(at, 16);
      at += WIDTH;
      const x0 = v128.load_splat<f32>(a0);
      s00 = f32x4.add(f32x4.mul(x0, b0), s00);
      s01 = f32x4.add(f32x4.mul(x0, b1), s01);
      const x1 = v128.load_splat<f32>(a1);
      s10 = f32x4.add(f32x4.mul(x1, b0), s10);
      s11 = f32x4.add(f32x4.mul(x1, b1), s11);
      const x2 = v128.load_splat<f32>(a2);
      s20 = f32x4.add(f32x4.mul(x2, b0), s20);
      s21 = f32x4.add(f32x4.mul(x2, b1), s21);
      const x3 = v128.load_splat<f32>(a3);
      s30 = f32x4.add(f32x4.mul(x3, b0), s30);
      s31 = f32x4.add(f32x4.mul(x3, b1), s31);
      a0 += 4;
      a1 += 4;
      a2 += 4;
      a3 += 4;
    }
    store(c, s00, s01, factor, add);
    store(c + cStride, s10, s11, factor, add);
    store(c + 2 * cStride, s20, s21, factor, add);
    if (rows == 4) store(c + 3 * cStride, s30, s31, factor, add);
    b += skip;
    c += WIDTH;
  }
}

function twoRows(
  rows: i32,
  inner: i32,
  a: usize,
  aStride: usize,
  b: usize,
  skip: usize,
  panels: i32,
  c: usize,
  cStride: usize,
  alpha: f32,
  add: bool,
): void {
  const factor = f32x4.splat(alpha);
  for (; panels > 0; panels--) {
    let a0 = a;
    let a1 = a + <usize>(rows - 1) * aStride;
    let at = b;
    let s00 = f32x4.splat(0);
    let s01 = f32x4.splat(0);
    let s10 = f32x4.splat(0);
    let s11 = f32x4.splat(0);
    for (let k = inner; k > 0; k--) {
      const b0 = v128.load(at);
      const b1 = v128.load(at, 16);
      at += WIDTH;
      const x0 = v128.load_splat<f32>(a0);
      s00 = f32x4.add(f32x4.mul(x0, b0), s00);
      s01 = f32x4.add(f32x4.mul(x0, b1), s01);
      const x1 = v128.load_splat<f32>(a1);
      s10 = f32x4.add(f32x4.mul(x1, b0), s10);
      s11 = f32x4.add(f32x4.mul(x1, b1), s11);
      a0 += 4;
      a1 += 4;
    }
    store(c, s00, s01, factor, add);
    if (rows == 2) store(c + cStride, s10, s11, factor, add);
    b += skip;
    c += WIDTH;
  }
}

@inline
function store(c: usize, s0: v128, s1: v128, factor: v128, add: bool): void {
  s0 = f32x4.mul(s0, factor);
  s1 = f32x4.mul(s1, factor);
  if (add) {
    s0 = f32x4.add(s0, v128.load(c));
    s1 = f32x4.add(s1, v128.load(c, 16));
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}
