import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";
import { inflate } from "./inflate.js";

/** What each part of a zip file begins with, read as a little-endian number. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** How long the fixed part of each is. */
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

/** A length that stands in an extra field instead, because the file is of the 64-bit kind. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/** Inflated, a file may be this many times as long as it is packed; a bomb would be a thousand. */
const MOST_INFLATED = 4;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/**
 * The files in a zip file, by name: stored or deflated, also with 64-bit lengths. All lengths are
 * checked before memory is taken.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
 */
export async function unzip(file: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const members = membersOf(view, file);
  const whole = members.reduce((sum, { method, size }) => sum + (method === 0 ? 0 : size), 0);
  if (whole > MOST_INFLATED * file.length) {
    const most = `inflate to at most ${MOST_INFLATED} times its size (save it with numpy.savez, not savez_compressed)`;
    refuseData("file", most, `${whole} bytes out of ${file.length}`);
  }
  const files = new Map<string, Uint8Array>();
  for (const member of members) files.set(member.name, await contentOf(view, file, member));
  return files;
}

/** What the directory at the end says of each file. */
function membersOf(view: DataView, file: Uint8Array): Member[] {
  const end = endOf(view);
  const members: Member[] = [];
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

async function contentOf(view: DataView, file: Uint8Array, member: Member): Promise<Uint8Array> {
  const { name, method, packed, size, start } = member;
  if (start + LOCAL_BYTES > file.length || view.getUint32(start, true) !== LOCAL) {
    refuseDirectory(start);
  }
  const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const begin = start + LOCAL_BYTES + names;
  if (begin + packed > file.length) {
    refuseData(`${name} in the zip file`, `end within its ${file.length} bytes`, begin + packed);
  }
  const content = file.subarray(begin, begin + packed);
  const whole = method === 0 ? content : method === 8 ? await inflate(content, size) : undefined;
  if (whole?.length !== size) {
    refuseData(
      `${name} in the zip file`,
      `be stored or deflated, ${size} bytes long`,
      "other data",
    );
  }
  return whole;
}

function refuseDirectory(at: number): never {
  refuseData("file", "be a whole zip file", `another record at byte ${at}`);
}
