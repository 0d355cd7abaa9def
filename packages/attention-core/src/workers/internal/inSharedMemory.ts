import type { Shape, Tensor } from "../../shape.js";
import type { SharedMemory } from "./sharedMemory.js";

/** The same tensor in memory that all threads see. */
export function inSharedMemory<S extends Shape>(memory: SharedMemory, { shape, data }: Tensor<S>) {
  const copy = memory.numbers(data.length);
  copy.set(data);
  return { shape, data: copy };
}
