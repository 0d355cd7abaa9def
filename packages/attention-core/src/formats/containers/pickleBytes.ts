import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";

/**
 * The bytes of a pickle, read from the first on. Reading beyond the last is refused.
 *
 * Source: CPython, Lib/pickletools.py, "Argument descriptors".
 */
export class PickleBytes {
  private readonly view: DataView;
  private offset = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  isAtEnd(): boolean {
    return this.offset >= this.bytes.length;
  }

  /** Skips a number of bytes, and returns where they began. */
  skip(count: number): number {
    const from = this.offset;
    this.offset += count;
    if (this.offset > this.bytes.length) refuseData("pickle", "be whole", "one that was cut short");
    return from;
  }

  uint8(): number {
    return this.view.getUint8(this.skip(1));
  }

  /** Numbers of pickles are little-endian, except float64. */
  uint16(): number {
    return this.view.getUint16(this.skip(2), true);
  }

  int32(): number {
    return this.view.getInt32(this.skip(4), true);
  }

  uint32(): number {
    return this.view.getUint32(this.skip(4), true);
  }

  float64(): number {
    return this.view.getFloat64(this.skip(8)); // the only number of a pickle that is big-endian
  }

  /** A whole number with a sign, lowest byte first. */
  integer(length: number): number {
    const bytes = this.take(length);
    const sign = (bytes[length - 1] ?? 0) > 0x7f ? 2 ** (8 * length) : 0;
    return bytes.reduce((sum, byte, i) => sum + byte * 2 ** (8 * i), 0) - sign;
  }

  /** A text in UTF-8. */
  text(length: number): string {
    return decodeText(this.take(length));
  }

  /** The text up to the end of a line. */
  line(): string {
    const end = this.bytes.indexOf("\n".charCodeAt(0), this.offset);
    const text = this.text((end < 0 ? this.bytes.length : end) - this.offset);
    this.skip(1);
    return text;
  }

  private take(count: number): Uint8Array {
    const from = this.skip(count);
    return this.bytes.subarray(from, this.offset);
  }
}
