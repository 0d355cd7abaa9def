import type { Shape, Tensor } from "../../shape.js";
import type { SharedMemory } from "./sharedMemory.js";

/**
 * A tensor copied into memory that all threads see, so that the caller may change its own at once.
 *
 * @param memory - of one call; the copy is overwritten by a later call that takes the same memory
 * @returns the same shape
 */
export function inSharedMemory<S extends Shape>(memory: SharedMemory, { shape, data }: Tensor<S>) {
  const copy = memory.numbers(data.length);
  copy.set(data);
  return { shape, data: copy };
}
