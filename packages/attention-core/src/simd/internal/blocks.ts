/**
 * Bytes that stay in memory until they are freed. The address changes when a block before it is freed: all blocks after
 * that one move up, so that what is free is always one stretch.
 */
export interface Block {
  address: number;
  readonly size: number;
}

/** Where memory begins: 0 stands for "none" where a kernel takes an address. */
const START = 64;

/** What stays in memory, one block after the other. */
export class Blocks {
  #blocks: Block[] = [];

  /** The first address after all of them. */
  get end(): number {
    const last = this.#blocks.at(-1);
    return last === undefined ? START : last.address + last.size;
  }

  /** Adds one after the others, with room for this many numbers. */
  add(length: number): Block {
    const block = { address: this.end, size: bytesFor(length) };
    this.#blocks.push(block);
    return block;
  }

  has(block: Block): boolean {
    return this.#blocks.includes(block);
  }

  /** Takes one out; those after it move up to it. */
  remove(block: Block): void {
    const index = this.#blocks.indexOf(block);
    this.#blocks.splice(index, 1);
    for (const later of this.#blocks.slice(index)) later.address -= block.size;
  }

  clear(): void {
    this.#blocks = [];
  }
}

/** Whole cache lines, and one more: kernels read and write up to 7 numbers past an end. */
export function bytesFor(length: number): number {
  return Math.ceil((4 * length) / 64) * 64 + 64;
}
