import { SharedMemory } from "./sharedMemory.js";

/** The memory of one call. A function takes no `out` in the buffer of its inputs, hence two. */
export interface CallMemory {
  readonly inputs: SharedMemory;
  readonly results: SharedMemory;
}

/** How many stay for later calls: one to fill while threads work in the other. */
const MAX_FREE_MEMORIES = 2;

/** Memory for calls, several at a time if need be. */
export class CallMemories {
  #free: CallMemory[] = [];

  /** Memory that no other call uses, cleared. */
  take(): CallMemory {
    const memory = this.#free.pop() ?? {
      inputs: new SharedMemory(),
      results: new SharedMemory(),
    };
    memory.inputs.clear();
    memory.results.clear();
    return memory;
  }

  /** For a later call, once no thread reads or writes it any more. */
  giveBack(memory: CallMemory): void {
    if (this.#free.length < MAX_FREE_MEMORIES) this.#free.push(memory);
  }

  /** Forgets all of it, so that the engine can collect it. */
  release(): void {
    this.#free = [];
  }
}
