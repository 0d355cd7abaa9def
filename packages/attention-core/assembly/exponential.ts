// e to the power of 4 numbers from −∞ to 0, within 1 unit in the last place; NaN stays NaN. Below
// −87.69 the result is 0.
//
// With n = x / ln 2 rounded, exp(x) = 2ⁿ · exp(x − n · ln 2). Adding 1.5 · 2²³ rounds to a whole number
// and leaves it in the last bits of the sum; 127 more is the exponent's bias, so that shifting the
// bits gives 2ⁿ. ln 2 is subtracted in two parts, the first short enough to multiply exactly.
// The polynomial is that of Cephes' expf (Moshier 1989).

/** ln 2⁻¹²⁷: here the exponent's bits are 0, and so is the result. */
const LOWEST: f32 = -88.029692;
const ROUND: f32 = 12582912 + 127;

/** e to the power of each of 4 numbers: all the steps that the top of this file explains. */
@inline
export function exponential(x: v128): v128 {
  const lowest = f32x4.splat(LOWEST);
  const above = f32x4.pmax(x, lowest); // in this order NaN stays
  const shifted = f32x4.add(f32x4.mul(above, f32x4.splat(1.44269504)), f32x4.splat(ROUND));
  const n = f32x4.sub(shifted, f32x4.splat(ROUND));
  let rest = f32x4.sub(above, f32x4.mul(n, f32x4.splat(0.693359375)));
  rest = f32x4.add(rest, f32x4.mul(n, f32x4.splat(2.1219444e-4)));
  // Three pairs of terms that do not wait for each other (Estrin's scheme).
  const square = f32x4.mul(rest, rest);
  const low = f32x4.add(f32x4.mul(f32x4.splat(1.6666665459e-1), rest), f32x4.splat(5.0000001201e-1));
  const middle = f32x4.add(
    f32x4.mul(f32x4.splat(8.3334519073e-3), rest),
    f32x4.splat(4.1665795894e-2),
  );
  const high = f32x4.add(
    f32x4.mul(f32x4.splat(1.98756915e-4), rest),
    f32x4.splat(1.3981999507e-3),
  );
  let p = f32x4.add(f32x4.mul(high, square), middle);
  p = f32x4.add(f32x4.mul(p, square), low);
  p = f32x4.add(f32x4.mul(p, square), rest);
  p = f32x4.add(p, f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(shifted, 23));
}

/** e to the power of one number. */
@inline
export function exponentialOf(x: f32): f32 {
  return f32x4.extract_lane(exponential(f32x4.splat(x)), 0);
}

/** e to the power of each number, in place, `count` a multiple of 4. For the tests of its accuracy. */
export function exponentials(numbers: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    v128.store(numbers, exponential(v128.load(numbers)));
    numbers += 16;
  }
}
