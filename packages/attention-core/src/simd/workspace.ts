import { refuse } from "../checks.js";
import type { Engine } from "./engine.js";
import type { Kernels } from "./kernels.js";

/** Bytes that stay in memory until they are dropped; they may move when others are. */
export interface Kept {
  place: number;
  readonly size: number;
}

/** Bytes in a page of WebAssembly's memory. */
const PAGE = 65_536;

/** Where memory begins: 0 stands for "none" where a kernel takes a place. */
const START = 64;

/**
 * The memory that the kernels work in: below, what is kept; above, room for the call at hand.
 *
 * When it is too small, a new and larger memory takes its place. Growing the old one would detach
 * its buffer, after which V8 runs other code on typed arrays slower, anywhere on the page.
 */
export class Workspace {
  kernels!: Kernels;
  bytes = new Uint8Array();
  readonly #engine: Engine;
  readonly #module: object;
  #kept: Kept[] = [];
  #isReleased = false;
  #numbers = new Float32Array();

  constructor(engine: Engine, module: object, size: number) {
    this.#engine = engine;
    this.#module = module;
    this.#renew(size);
  }

  /** A place for each of so many numbers; the next call may use them for something else. */
  room<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, number> {
    const places: Record<Name, number> = { ...lengths };
    let end = this.#end;
    for (const name in lengths) {
      places[name] = end;
      end += roundUp(4 * lengths[name]);
    }
    this.#hold(end);
    return places;
  }

  /** A place for so many numbers that stays. What room was given before is lost. */
  keep(length: number): Kept {
    const kept = { place: this.#end, size: roundUp(4 * length) };
    this.#hold(kept.place + kept.size);
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
    this.#numbers.set(numbers, place / 4);
  }

  /** The numbers at a place; a view, which the next call may overwrite. */
  read(place: number, length: number): Float32Array {
    return this.#numbers.subarray(place / 4, place / 4 + length);
  }

  /** Gives back all memory. */
  release(): void {
    this.#isReleased = true;
    this.#kept = [];
    this.bytes = new Uint8Array();
    this.#numbers = new Float32Array();
  }

  get #end(): number {
    const last = this.#kept.at(-1);
    return last === undefined ? START : last.place + last.size;
  }

  /** Makes sure that there is memory up to `end`. */
  #hold(end: number): void {
    if (this.#isReleased) {
      refuse("simd", "functions", "be called before release()", "a call after it", Error);
    }
    if (end > this.bytes.length) this.#renew(Math.max(end, 2 * this.bytes.length));
  }

  #renew(size: number): void {
    const memory = new this.#engine.Memory({ initial: Math.ceil(size / PAGE) });
    const { exports } = new this.#engine.Instance(this.#module, { env: { memory } });
    const kept = this.bytes.subarray(0, this.#end);
    this.kernels = exports as Kernels;
    this.bytes = new Uint8Array(memory.buffer);
    this.#numbers = new Float32Array(memory.buffer);
    this.bytes.set(kept);
  }
}

/** Whole cache lines, and one more: kernels read and write up to 7 numbers past an end. */
function roundUp(bytes: number): number {
  return Math.ceil(bytes / 64) * 64 + 64;
}
