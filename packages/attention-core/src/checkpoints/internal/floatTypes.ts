/** How one kind of number lies in a file, and which float32 it is. */
export interface FloatType {
  readonly bytes: number;
  /** The float32 with the same value, as its 32 bits. */
  readonly bitsAt: (view: DataView, offset: number) => number;
}

/**
 * The kinds of numbers that float32 holds exactly, by their name in a safetensors file. They are
 * read as bits, so that every NaN stays the NaN it is.
 */
export const FLOAT_TYPES: ReadonlyMap<string, FloatType> = new Map([
  ["F32", { bytes: 4, bitsAt: (view, offset) => view.getUint32(offset, true) }],
  ["F16", { bytes: 2, bitsAt: (view, offset) => halfToFloat(view.getUint16(offset, true)) }],
  // bfloat16 is the upper half of a float32.
  ["BF16", { bytes: 2, bitsAt: (view, offset) => view.getUint16(offset, true) << 16 }],
]);

/**
 * The bits of a float16 (sign, 5 of exponent, 10 of fraction) as those of a float32 (sign, 8, 23).
 *
 * Source: IEEE 754-2019, section 3.4.
 */
function halfToFloat(half: number): number {
  const sign = (half & 0x8000) << 16;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0x1f) return sign | 0x7f800000 | (fraction << 13); // ±∞ and NaN
  if (exponent > 0) return sign | ((exponent - 15 + 127) << 23) | (fraction << 13);
  if (fraction === 0) return sign;
  // Subnormal: fraction · 2⁻²⁴, of which float32 can shift the first one to the front of its fraction.
  const shift = Math.clz32(fraction) - 21;
  return sign | ((1 - shift - 15 + 127) << 23) | (((fraction << shift) & 0x3ff) << 13);
}
