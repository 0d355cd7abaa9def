import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";

/** What the directory and the record behind it begin with, read as a little-endian number. */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** How long the fixed part of each is. */
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** A length that stands in an extra field instead, because the file is of the 64-bit kind. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/** What the directory says of one file. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
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
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) refuseDirectory(at);
    const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) refuseDirectory(at);
    const long = longNumbers(view, nameEnd, extraEnd);
    const next = (short: number) => (short === ELSEWHERE ? (long.shift() ?? ELSEWHERE) : short);
    const size = next(view.getUint32(at + 24, true)); // 64-bit numbers stand in this order
    const packed = next(view.getUint32(at + 20, true));
    const start = next(view.getUint32(at + 42, true));
    const name = decodeText(file.subarray(at + CENTRAL_BYTES, nameEnd));
    members.push({ name, method: view.getUint16(at + 10, true), packed, size, start });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return members;
}

/** Where the record at the end begins; a comment may follow it. */
function endOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= earliest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuseData("file", "be a whole zip file", "one without its directory: was it cut short?");
}

/** The 64-bit numbers of a member, those that its record has no room for. */
function longNumbers(view: DataView, from: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64) {
      for (let place = at + 4; place + 8 <= Math.min(next, end); place += 8) {
        numbers.push(Number(view.getBigUint64(place, true)));
      }
    }
    at = next;
  }
  return numbers;
}

/** Refuses a file where another record stands than the one that was expected. */
export function refuseDirectory(at: number): never {
  refuseData("file", "be a whole zip file", `another record at byte ${at}`);
}
