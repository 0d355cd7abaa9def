/** How one kind of number lies in the bytes of a file. */
export interface NumberType {
  readonly bytes: number;
  readonly at: (view: DataView, offset: number, littleEndian: boolean) => number;
}

/** 2⁻²⁴: what the last bit of a subnormal float16 is worth. */
const SMALLEST_HALF = 2 ** -24;

/** Kinds of numbers by a name that numpy, safetensors, PyTorch and JSON are translated to. */
export const NUMBER_TYPES: ReadonlyMap<string, NumberType> = new Map<string, NumberType>([
  ["float64", { bytes: 8, at: (view, offset, little) => view.getFloat64(offset, little) }],
  ["float32", { bytes: 4, at: (view, offset, little) => view.getFloat32(offset, little) }],
  [
    "float16",
    { bytes: 2, at: (view, offset, little) => halfToFloat(view.getUint16(offset, little)) },
  ],
  ["bfloat16", { bytes: 2, at: brainFloat }],
  ["int64", { bytes: 8, at: (view, offset, little) => Number(view.getBigInt64(offset, little)) }],
  ["int32", { bytes: 4, at: (view, offset, little) => view.getInt32(offset, little) }],
  ["int16", { bytes: 2, at: (view, offset, little) => view.getInt16(offset, little) }],
  ["int8", { bytes: 1, at: (view, offset) => view.getInt8(offset) }],
  ["uint32", { bytes: 4, at: (view, offset, little) => view.getUint32(offset, little) }],
  ["uint16", { bytes: 2, at: (view, offset, little) => view.getUint16(offset, little) }],
  ["uint8", { bytes: 1, at: (view, offset) => view.getUint8(offset) }],
  ["bool", { bytes: 1, at: (view, offset) => view.getUint8(offset) }],
]);

/**
 * The value of a float16 from its bits: sign, 5 of exponent, 10 of fraction.
 *
 * Source: IEEE 754-2019, section 3.4.
 */
export function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * SMALLEST_HALF;
  return sign * (0x400 + fraction) * SMALLEST_HALF * (1 << (exponent - 1));
}

/** A bfloat16 is the upper half of a float32. */
function brainFloat(view: DataView, offset: number, littleEndian: boolean): number {
  const wide = new DataView(new ArrayBuffer(4));
  wide.setUint16(0, view.getUint16(offset, littleEndian));
  return wide.getFloat32(0);
}
