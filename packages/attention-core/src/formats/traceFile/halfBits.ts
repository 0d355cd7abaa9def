/** Room for one number: written and read within one call, and made once, since large files have millions. */
const NUMBER = new DataView(new ArrayBuffer(4));

/**
 * The bits of the float16 that is nearest to a number; of two as near, the even one.
 *
 * Source: IEEE 754-2019, sections 3.4 and 4.3.1.
 */
export function halfBits(number: number): number {
  NUMBER.setFloat32(0, number);
  const bits = NUMBER.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const exponent = ((bits >>> 23) & 0xff) - 127 + 15;
  const fraction = bits & 0x7fffff;
  if (exponent === 0xff - 127 + 15) return sign | 0x7c00 | (fraction === 0 ? 0 : 0x200);
  if (exponent > 0x1e) return sign | 0x7c00;
  if (exponent > 0) return sign | roundToEven((exponent << 23) | fraction, 13);
  return exponent < -10 ? sign : sign | roundToEven(0x800000 | fraction, 14 - exponent);
}

/** A whole number over a power of two, rounded to the nearest, halves to even. */
function roundToEven(whole: number, shift: number): number {
  const down = whole >>> shift;
  const rest = whole & ((1 << shift) - 1);
  const middle = 1 << (shift - 1);
  return rest > middle || (rest === middle && down % 2 === 1) ? down + 1 : down;
}
