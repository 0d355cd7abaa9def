import type { Shape, Tensor } from "../shape.js";
import type { SharedMemory } from "./sharedMemory.js";

/** The same tensor in memory that all threads see. */
export function shared<S extends Shape>(memory: SharedMemory, { shape, data }: Tensor<S>) {
  const copy = memory.numbers(data.length);
  copy.set(data);
  return { shape, data: copy };
}

/** Writes a stretch again and again until `copies` is full, which a whole number of them is. */
export function repeat<Data extends Float32Array | Uint8Array>(data: Data, copies: Data): Data {
  for (let at = 0; at < copies.length; at += data.length) copies.set(data, at);
  return copies;
}
