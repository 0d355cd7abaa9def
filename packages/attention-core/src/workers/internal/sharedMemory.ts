/**
 * Memory that all threads see, given out from the front; it grows by itself. Numbers and bytes of one call lie in one
 * buffer, so that a message to a thread carries a reference and no copy.
 */
export class SharedMemory {
  #buffer = new SharedArrayBuffer(0);
  #end = 0;

  /** Starts again from the front: what was given out before may be overwritten. */
  clear(): void {
    this.#end = 0;
  }

  /** Room for some numbers, with whatever was in it before. */
  numbers(length: number): Float32Array {
    const address = this.#take(4 * length);
    return new Float32Array(this.#buffer, address, length);
  }

  /** Room for some bytes, with whatever was in it before. */
  bytes(length: number): Uint8Array {
    const address = this.#take(length);
    return new Uint8Array(this.#buffer, address, length);
  }

  /** Where enough bytes are free. A new buffer leaves what was given out before in the old one. */
  #take(length: number): number {
    if (this.#end + length > this.#buffer.byteLength) {
      this.#buffer = new SharedArrayBuffer(Math.max(length, 2 * this.#buffer.byteLength));
      this.#end = 0;
    }
    const address = this.#end;
    this.#end += 4 * Math.ceil(length / 4); // numbers stand at multiples of 4
    return address;
  }
}
