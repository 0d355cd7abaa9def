import { halfBits } from "./halfBits.js";

/** Float32, little-endian whatever the machine is, since a file goes from one to another. */
export function floatBytes(data: Float32Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of data.entries()) view.setFloat32(i * 4, number, true);
  return bytes;
}

/** Float16, little-endian. */
export function halfBytes(data: Float32Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of data.entries()) view.setUint16(i * 2, halfBits(number), true);
  return bytes;
}
