import { refuseData } from "../refuseData.js";
import { inflate } from "./inflate.js";
import { refuseDirectory, type ZipMember, zipDirectory } from "./zipDirectory.js";

/** The signature of the header of each file, as a little-endian number, and the length of its fixed part. */
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** Inflated, a file may be this many times as long as it is packed; a bomb would be a thousand. */
const MAX_INFLATION = 4;

/**
 * The files in a zip file, by name: stored or deflated, also with 64-bit lengths. All lengths are checked before memory
 * is taken.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
 */
export async function unzip(file: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const members = zipDirectory(view, file);
  const whole = members.reduce((sum, { method, size }) => sum + (method === 0 ? 0 : size), 0);
  if (whole > MAX_INFLATION * file.length) {
    const must = `inflate to at most ${MAX_INFLATION} times its size (save it with numpy.savez, not savez_compressed)`;
    refuseData("file", must, `${whole} bytes out of ${file.length}`);
  }
  const files = new Map<string, Uint8Array>();
  for (const member of members) files.set(member.name, await contentOf(view, file, member));
  return files;
}

/**
 * The bytes of one file. The directory says where it lies; the header in front of it, whose name may have another
 * length, has to be skipped.
 */
async function contentOf(view: DataView, file: Uint8Array, member: ZipMember): Promise<Uint8Array> {
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
