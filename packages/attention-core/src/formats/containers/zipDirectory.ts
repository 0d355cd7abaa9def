import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";

/** What the directory and the record after it begin with, read as a little-endian number. */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** How long the fixed part of each is. */
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** A length that is stored in an extra field instead, in files of the 64-bit kind. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/** What the directory says of one file. */
export interface ZipMember {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** How many bytes it takes in the file. */
  readonly packed: number;
  /** How many bytes it has when it is unpacked. */
  readonly size: number;
  /** Where its header begins, in bytes from the beginning of the file. */
  readonly start: number;
}

/**
 * What the directory at the end of a zip file says of each file in it.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.12, 4.3.16 and 4.5.3.
 */
export function zipDirectory(view: DataView, file: Uint8Array): ZipMember[] {
  const end = endOf(view);
  const members: ZipMember[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (offset + CENTRAL_BYTES > end || view.getUint32(offset, true) !== CENTRAL)
      refuseDirectory(offset);
    const nameEnd = offset + CENTRAL_BYTES + view.getUint16(offset + 28, true);
    const extraEnd = nameEnd + view.getUint16(offset + 30, true);
    if (extraEnd > end) refuseDirectory(offset);
    const long = longNumbers(view, nameEnd, extraEnd);
    const next = (short: number) => (short === ELSEWHERE ? (long.shift() ?? ELSEWHERE) : short);
    const size = next(view.getUint32(offset + 24, true)); // 64-bit numbers stand in this order
    const packed = next(view.getUint32(offset + 20, true));
    const start = next(view.getUint32(offset + 42, true));
    const name = decodeText(file.subarray(offset + CENTRAL_BYTES, nameEnd));
    members.push({ name, method: view.getUint16(offset + 10, true), packed, size, start });
    offset = extraEnd + view.getUint16(offset + 32, true);
  }
  return members;
}

/** Where the record at the end begins; a comment may follow it. */
function endOf(view: DataView): number {
  // Backwards, since the comment has any length up to 65,535 bytes and is not marked at its beginning.
  const earliest = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let offset = view.byteLength - END_BYTES; offset >= earliest; offset--) {
    if (view.getUint32(offset, true) === END) return offset;
  }
  return refuseData("file", "be a whole zip file", "one without its directory: was it cut short?");
}

/** The 64-bit numbers of a member, those that its record has no room for. */
function longNumbers(view: DataView, from: number, end: number): number[] {
  const numbers: number[] = [];
  for (let offset = from; offset + 4 <= end; ) {
    const next = offset + 4 + view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === ZIP64) {
      for (let field = offset + 4; field + 8 <= Math.min(next, end); field += 8) {
        numbers.push(Number(view.getBigUint64(field, true)));
      }
    }
    offset = next;
  }
  return numbers;
}

/** Refuses a file with a record other than the expected one. */
export function refuseDirectory(offset: number): never {
  refuseData("file", "be a whole zip file", `another record at byte ${offset}`);
}
