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

/** Numbers that are in memory already: a typed array, or a list. */
export function listStore(list: ArrayLike<number | bigint>): NumberStore {
  return {
    ...storeOf(list.length, (index) => Number(list[index])),
    floats: list instanceof Float32Array ? list : undefined,
  };
}

/** Numbers in the bytes of a file. Bytes after the last whole number are not read. */
export function byteStore(bytes: Uint8Array, type: NumberType, littleEndian = true): NumberStore {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor(bytes.length / type.bytes);
  const store = storeOf(length, (index) => type.at(view, index * type.bytes, littleEndian));
  const copy = (from: number, target: Float32Array) => {
    if (type.bytes !== 2 || target.length <= PATTERNS) return store.copy(from, target);
    const table = tableOf(type);
    for (let i = 0; i < target.length; i++) {
      target[i] = table[view.getUint16((from + i) * 2, littleEndian)]!;
    }
  };
  return { ...store, copy };
}

/** How many numbers two bytes can hold; an array of more decodes each once and then looks it up. */
const PATTERNS = 2 ** 16;

/** The number that each pattern of two bytes is. */
function tableOf(type: NumberType): Float32Array {
  const bits = new DataView(new ArrayBuffer(2));
  return Float32Array.from({ length: PATTERNS }, (_, pattern) => {
    bits.setUint16(0, pattern);
    return type.at(bits, 0, false);
  });
}

/** Numbers that a function gives, one at a time. */
export function storeOf(length: number, at: (index: number) => number): NumberStore {
  const copy = (from: number, target: Float32Array) => {
    for (let i = 0; i < target.length; i++) target[i] = at(from + i);
  };
  return { length, at, copy };
}
