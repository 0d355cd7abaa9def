import type { NumberType } from "./numberTypes.js";

/** Numbers in a row, wherever they lie; nothing is decoded before it is read. */
export interface NumberStore {
  readonly length: number;
  readonly at: (index: number) => number;
  /** The same numbers, where they already lie in memory as float32. */
  readonly floats?: Float32Array | undefined;
}

/** Numbers that are there already: a typed array, or a list. */
export function listStore(list: ArrayLike<number | bigint>): NumberStore {
  return {
    length: list.length,
    at: (index) => Number(list[index]),
    floats: list instanceof Float32Array ? list : undefined,
  };
}

/** Numbers in the bytes of a file. Bytes behind the last whole number are not read. */
export function byteStore(bytes: Uint8Array, type: NumberType, littleEndian = true): NumberStore {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: Math.floor(bytes.length / type.bytes),
    at: (index) => type.at(view, index * type.bytes, littleEndian),
  };
}
