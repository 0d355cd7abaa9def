import type { FloatType } from "./floatTypes.js";

/**
 * Numbers from a file as float32; it is little-endian, whatever the machine is.
 *
 * They are written as bits and not as numbers, since an engine may change the bits of a NaN that passes through a
 * number.
 *
 * @param bytes - as many as a whole number of entries takes
 */
export function readFloats(type: FloatType, bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = new Uint32Array(bytes.length / type.bytes);
  for (let i = 0; i < bits.length; i++) bits[i] = type.bitsAt(view, i * type.bytes);
  return new Float32Array(bits.buffer);
}
