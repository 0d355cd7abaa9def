import type { NumberType } from "./numberTypes.js";

/** Numbers in a row, wherever they lie; nothing is decoded before it is read. */
export interface NumberStore {
  readonly length: number;
  readonly at: (index: number) => number;
  /** Many at once: those from a place on, as many as `target` has room for. */
  readonly copy: (from: number, target: Float32Array) => void;
  /** The same numbers, where they already lie in memory as float32. */
  readonly floats?: Float32Array | undefined;
}

/** Numbers that are there already: a typed array, or a list. */
export function listStore(list: ArrayLike<number | bigint>): NumberStore {
  return {
    ...storeOf(list.length, (index) => Number(list[index])),
    floats: list instanceof Float32Array ? list : undefined,
  };
}

/** Numbers in the bytes of a file. Bytes behind the last whole number are not read. */
export function byteStore(bytes: Uint8Array, type: NumberType, littleEndian = true): NumberStore {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor(bytes.length / type.bytes);
  return storeOf(length, (index) => type.at(view, index * type.bytes, littleEndian));
}

/** Numbers that a function gives, one at a time. */
export function storeOf(length: number, at: (index: number) => number): NumberStore {
  const copy = (from: number, target: Float32Array) => {
    for (let i = 0; i < target.length; i++) target[i] = at(from + i);
  };
  return { length, at, copy };
}
