import { type Block, Blocks, bytesFor } from "./blocks.js";
import type { Kernels } from "./kernels.js";
import { MAX_BYTES, type Memory } from "./memory.js";

/**
 * The memory that the kernels work in: below, what is reserved; above, room for the call at hand.
 *
 * When it is too small, a new and larger memory takes its place. Growing the old one would detach its buffer, after
 * which V8 runs other code on typed arrays slower, anywhere on the page.
 */
export class Workspace {
  readonly #newMemory: (size: number) => Memory;
  readonly #reserved = new Blocks();
  /** None after release(). */
  #memory: Memory | undefined;

  constructor(newMemory: (size: number) => Memory, size: number) {
    this.#newMemory = newMemory;
    this.#memory = newMemory(size);
  }

  /** Whether all memory was given back; no other member may be used then. */
  get isReleased(): boolean {
    return this.#memory === undefined;
  }

  get kernels(): Kernels {
    return this.#memory!.kernels;
  }

  get bytes(): Uint8Array {
    return this.#memory!.bytes;
  }

  /** Room for some arrays of numbers: the address of each, in bytes. The next call may use it for something else. */
  room<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, number> {
    const addresses: Record<Name, number> = { ...lengths };
    let end = this.#reserved.end;
    for (const name in lengths) {
      addresses[name] = end;
      end += bytesFor(lengths[name]);
    }
    this.#reach(end);
    return addresses;
  }

  /** Room for some numbers that stays reserved until `free`. What `room` gave before is lost. */
  reserve(length: number): Block {
    this.#reach(this.#reserved.end + bytesFor(length));
    return this.#reserved.add(length);
  }

  /** Gives a reserved block back and closes the gap; one that was given back before is left alone. */
  free(block: Block): void {
    if (!this.#reserved.has(block)) return;
    this.bytes.copyWithin(block.address, block.address + block.size, this.#reserved.end);
    this.#reserved.remove(block);
  }

  /** Whether a block was reserved and not yet given back. */
  isReserved(block: Block): boolean {
    return this.#reserved.has(block);
  }

  /** Rounds numbers to float32, which is all that the kernels know. */
  write(address: number, numbers: Float32Array | Float64Array): void {
    this.#memory!.numbers.set(numbers, address / 4);
  }

  /** The numbers from an address on; a view, which the next call may overwrite. */
  read(address: number, length: number): Float32Array {
    return this.#memory!.numbers.subarray(address / 4, address / 4 + length);
  }

  /** Lets the engine collect the memory; every later call is refused by `isReleased`. */
  release(): void {
    this.#memory = undefined;
    this.#reserved.clear();
  }

  /**
   * Makes sure that there is memory up to `end`: at least twice as much as before, so that it seldom has to be
   * replaced, unless that is more than there can be.
   */
  #reach(end: number): void {
    if (end <= this.bytes.length) return;
    const reserved = this.bytes.subarray(0, this.#reserved.end);
    this.#memory = this.#newMemory(Math.max(end, Math.min(2 * this.bytes.length, MAX_BYTES)));
    this.bytes.set(reserved);
  }
}
