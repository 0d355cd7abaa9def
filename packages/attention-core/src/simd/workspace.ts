import { refuse } from "../checks.js";
import type { Kernels } from "./kernels.js";
import type { Memory } from "./memory.js";

/** Bytes that stay in memory until they are dropped; they may move when others are. */
export interface Kept {
  place: number;
  readonly size: number;
}

/** Where memory begins: 0 stands for "none" where a kernel takes a place. */
const START = 64;

/**
 * The memory that the kernels work in: below, what is kept; above, room for the call at hand.
 *
 * When it is too small, a new and larger memory takes its place. Growing the old one would detach
 * its buffer, after which V8 runs other code on typed arrays slower, anywhere on the page.
 */
export class Workspace {
  readonly #newMemory: (size: number) => Memory;
  /** None after release(). */
  #memory: Memory | undefined;
  #kept: Kept[] = [];

  constructor(newMemory: (size: number) => Memory, size: number) {
    this.#newMemory = newMemory;
    this.#memory = newMemory(size);
  }

  get kernels(): Kernels {
    return this.#held.kernels;
  }

  get bytes(): Uint8Array {
    return this.#held.bytes;
  }

  /** A place for each of so many numbers; the next call may use them for something else. */
  room<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, number> {
    const places: Record<Name, number> = { ...lengths };
    let end = this.#end;
    for (const name in lengths) {
      places[name] = end;
      end += roundUp(4 * lengths[name]);
    }
    this.#reach(end);
    return places;
  }

  /** A place for so many numbers that stays. What room was given before is lost. */
  keep(length: number): Kept {
    const kept = { place: this.#end, size: roundUp(4 * length) };
    this.#reach(kept.place + kept.size);
    this.#kept.push(kept);
    return kept;
  }

  /** Gives back what was kept, and closes the gap. */
  drop(dropped: Kept): void {
    const at = this.#kept.indexOf(dropped);
    if (at < 0) return;
    this.bytes.copyWithin(dropped.place, dropped.place + dropped.size, this.#end);
    this.#kept.splice(at, 1);
    for (const kept of this.#kept.slice(at)) kept.place -= dropped.size;
  }

  /** Whether something is still kept. */
  keeps(kept: Kept): boolean {
    return this.#kept.includes(kept);
  }

  /** Copies numbers in. */
  write(place: number, numbers: Float32Array): void {
    this.#held.numbers.set(numbers, place / 4);
  }

  /** The numbers at a place; a view, which the next call may overwrite. */
  read(place: number, length: number): Float32Array {
    return this.#held.numbers.subarray(place / 4, place / 4 + length);
  }

  /** Gives back all memory. */
  release(): void {
    this.#memory = undefined;
    this.#kept = [];
  }

  get #end(): number {
    const last = this.#kept.at(-1);
    return last === undefined ? START : last.place + last.size;
  }

  get #held(): Memory {
    const after = "a call after it";
    return this.#memory ?? refuse("simd", "functions", "be called before release()", after, Error);
  }

  /** Makes sure that there is memory up to `end`. */
  #reach(end: number): void {
    const { bytes } = this.#held;
    if (end <= bytes.length) return;
    this.#memory = this.#newMemory(Math.max(end, 2 * bytes.length));
    this.bytes.set(bytes.subarray(0, this.#end));
  }
}

/** Whole cache lines, and one more: kernels read and write up to 7 numbers past an end. */
function roundUp(bytes: number): number {
  return Math.ceil(bytes / 64) * 64 + 64;
}
