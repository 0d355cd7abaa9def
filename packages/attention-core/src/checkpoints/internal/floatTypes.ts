/** How one kind of number lies in a file, and which float32 it is. */
export interface FloatType {
  readonly bytes: number;
  /** The float32 with the same value, or the one nearest to it, as its 32 bits. */
  readonly bitsAt: (view: DataView, offset: number) => number;
}

/**
 * The kinds of numbers in a safetensors file, by their names there. Those that float32 holds exactly are read as bits,
 * so that every NaN stays the NaN it is; of the others (`F64`, and whole numbers beyond 2²⁴) it is the nearest float32.
 */
export const FLOAT_TYPES: ReadonlyMap<string, FloatType> = new Map([
  ["F32", { bytes: 4, bitsAt: (view, offset) => view.getUint32(offset, true) }],
  ["F16", { bytes: 2, bitsAt: (view, offset) => floatBitsOfHalf(view.getUint16(offset, true)) }],
  // bfloat16 is the upper half of a float32.
  ["BF16", { bytes: 2, bitsAt: (view, offset) => view.getUint16(offset, true) << 16 }],
  ["F64", { bytes: 8, bitsAt: (view, offset) => bitsOf(view.getFloat64(offset, true)) }],
  ["F8_E4M3", { bytes: 1, bitsAt: (view, offset) => bitsOf(byteToFloat(view.getUint8(offset))) }],
  // An E5M2 is the upper half of a float16.
  ["F8_E5M2", { bytes: 1, bitsAt: (view, offset) => floatBitsOfHalf(view.getUint8(offset) << 8) }],
  ["BOOL", { bytes: 1, bitsAt: (view, offset) => bitsOf(view.getUint8(offset)) }],
  ["U8", { bytes: 1, bitsAt: (view, offset) => bitsOf(view.getUint8(offset)) }],
  ["I8", { bytes: 1, bitsAt: (view, offset) => bitsOf(view.getInt8(offset)) }],
  ["U16", { bytes: 2, bitsAt: (view, offset) => bitsOf(view.getUint16(offset, true)) }],
  ["I16", { bytes: 2, bitsAt: (view, offset) => bitsOf(view.getInt16(offset, true)) }],
  ["U32", { bytes: 4, bitsAt: (view, offset) => bitsOf(view.getUint32(offset, true)) }],
  ["I32", { bytes: 4, bitsAt: (view, offset) => bitsOf(view.getInt32(offset, true)) }],
  ["U64", { bytes: 8, bitsAt: (view, offset) => bitsOf(Number(view.getBigUint64(offset, true))) }],
  ["I64", { bytes: 8, bitsAt: (view, offset) => bitsOf(Number(view.getBigInt64(offset, true))) }],
]);

/**
 * The bits of a float16 (sign, 5 of exponent, 10 of fraction) as those of a float32 (sign, 8, 23).
 *
 * Source: IEEE 754-2019, section 3.4.
 */
function floatBitsOfHalf(half: number): number {
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

/**
 * A float8 with 4 bits of exponent and 3 of fraction, which has no ∞ and one NaN for each sign.
 *
 * Source: Micikevicius et al. 2022 (FP8 formats for deep learning), table 1.
 */
function byteToFloat(byte: number): number {
  const sign = byte & 0x80 ? -1 : 1;
  const [exponent, fraction] = [(byte >> 3) & 0xf, byte & 7];
  if (exponent === 0xf && fraction === 7) return Number.NaN;
  return (
    sign * (exponent > 0 ? (1 + fraction / 8) * 2 ** (exponent - 7) : (fraction / 8) * 2 ** -6)
  );
}

/** The bits of the float32 nearest to a number. */
function bitsOf(number: number): number {
  return new Uint32Array(Float32Array.of(number).buffer)[0]!;
}
