import { refuse } from "../../internal/checks/refuse.js";
import type { Engine } from "./engine.js";
import type { Kernels } from "./kernels.js";

/** The most bytes that WebAssembly of 32 bits can address. */
export const MAX_BYTES = 2 ** 32;

/** What to do about it. */
const HINT = "release what is prepared, or use withoutSimd";

/** Bytes in a page of WebAssembly's memory. */
const PAGE = 65_536;

/** A memory: the kernels that work in it, and views of it as bytes and as numbers. */
export interface Memory {
  readonly kernels: Kernels;
  readonly bytes: Uint8Array;
  readonly numbers: Float32Array;
}

/**
 * A memory of at least `size` bytes for the kernels of a module. Each memory gets an instance of its own, since an
 * instance is bound to the memory it was made with.
 *
 * @param size - in bytes; rounded up to whole pages of 64 KiB
 * @returns the kernels, and two views of the same bytes
 * @throws RangeError if there is no such memory
 */
export function newMemory(engine: Engine, module: object, size: number): Memory {
  if (size > MAX_BYTES) {
    const must = `take at most ${MAX_BYTES} bytes (${HINT})`;
    refuse("loadSimd", "a call and what is prepared", must, size);
  }
  const memory = memoryOf(engine, size);
  const { exports } = new engine.Instance(module, { env: { memory } });
  return {
    kernels: exports as Kernels, // what assembly/index.ts exports, which TypeScript does not read
    bytes: new Uint8Array(memory.buffer),
    numbers: new Float32Array(memory.buffer),
  };
}

function memoryOf(engine: Engine, size: number): InstanceType<Engine["Memory"]> {
  try {
    return new engine.Memory({ initial: Math.ceil(size / PAGE) });
  } catch (cause) {
    const must = `have ${size} bytes of memory (${HINT})`;
    return refuse("loadSimd", "the engine", must, "less", RangeError, { cause });
  }
}
