import type { Shape } from "../../shape.js";
import { encodeUtf8 } from "../encodeUtf8.js";
import type { StoredType } from "./storedNumbers.js";

/** One tensor of a file that is written. */
export interface TensorBytes {
  /** Unique in the file. */
  readonly name: string;
  /** What the bytes are. */
  readonly type: StoredType;
  /** Little-endian. */
  readonly bytes: Uint8Array;
}

/** The name and the width in bytes of each type. */
const TYPES: Readonly<Record<StoredType, readonly [name: string, bytes: number]>> = {
  float32: ["F32", 4],
  float16: ["F16", 2],
  uint8: ["U8", 1],
  int8: ["I8", 1],
  uint16: ["U16", 2],
  uint32: ["U32", 4],
};

/**
 * A safetensors file of tensors with one axis each, and texts in its metadata. The header is padded with spaces, so
 * that numbers begin at a multiple of 8 bytes, as the format asks.
 *
 * Source: Hugging Face, safetensors, section "Format" of its README.
 *
 * @param tensors - in the order in which they lie in the file
 * @param texts - the metadata, by name
 * ```text
 * 8 bytes   length of the header, little-endian
 * header    { "__metadata__": texts, NAME: { dtype, shape: [length], data_offsets }, … }, then spaces
 * the rest  the bytes of each tensor, one after the other
 * ```
 */
export function safetensorsBytes(
  tensors: readonly TensorBytes[],
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  let end = 0;
  const entries = tensors.map(({ name, type, bytes }) => {
    const [dtype, width] = TYPES[type];
    const shape: Shape = [bytes.length / width];
    end += bytes.length;
    return [name, { dtype, shape, data_offsets: [end - bytes.length, end] }] as const;
  });
  const json = JSON.stringify({ __metadata__: texts, ...Object.fromEntries(entries) });
  const header = encodeUtf8(json);
  const begin = Math.ceil((8 + header.length) / 8) * 8; // numbers begin where 8 bytes are aligned
  const file = new Uint8Array(begin + end).fill(" ".charCodeAt(0), 8, begin);
  new DataView(file.buffer).setBigUint64(0, BigInt(begin - 8), true);
  file.set(header, 8);
  let offset = begin;
  for (const { bytes } of tensors) {
    file.set(bytes, offset);
    offset += bytes.length;
  }
  return file;
}
