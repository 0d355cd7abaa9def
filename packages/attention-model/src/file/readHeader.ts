import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";
import type { ByteReader } from "./byteReader.js";
import { checkHeader } from "./checkHeader.js";
import { checksum } from "./checksum.js";
import { pageHint } from "./pageHint.js";
import { MAGIC, type ParametersHeader, PREFIX_BYTES, VERSION } from "./parametersHeader.js";

/** The header, and how long the whole file is. */
export interface ReadHeader {
  readonly header: ParametersHeader;
  readonly fileBytes: number;
}

const WHAT = "the header of the parameters file";

/** A header has one line for each of some fifty entries. */
const MAX_BYTES = 2 ** 20;

/**
 * Reads the beginning of a parameters file, as `parametersHeader.ts` describes it.
 *
 * @param caller - the public function that was called
 * @param reader - at the beginning of the file
 * @throws rejects with a RangeError if it is not a parameters file, one of another version, cut short or damaged
 */
export async function readHeader(caller: string, reader: ByteReader): Promise<ReadHeader> {
  const prefix = await reader.take(PREFIX_BYTES);
  const magic = String.fromCharCode(...prefix.subarray(0, MAGIC.length));
  if (magic !== MAGIC) {
    const got = `${describeValue(magic)}${pageHint(prefix)}`;
    refuse(caller, "the parameters file", `begin with ${describeValue(MAGIC)}`, got);
  }
  if (prefix.length < PREFIX_BYTES) refuseShort(caller, `at least ${PREFIX_BYTES}`, prefix.length);
  const numbers = new DataView(prefix.buffer, prefix.byteOffset);
  const version = numbers.getUint32(8, true);
  if (version !== VERSION) {
    const age = version > VERSION ? "newer" : "older";
    const got = `${version}: the file is ${age} than this package`;
    refuse(caller, "the version of the parameters file", `be ${VERSION}`, got);
  }
  const length = numbers.getUint32(12, true);
  if (length > MAX_BYTES) {
    refuse(caller, WHAT, `have at most ${MAX_BYTES} bytes`, length);
  }
  const bytes = await reader.take(length);
  if (bytes.length < length) {
    refuseShort(caller, `at least ${PREFIX_BYTES + length}`, PREFIX_BYTES + bytes.length);
  }
  checkSum(caller, WHAT, bytes, numbers.getUint32(16, true));
  const header = checkHeader(caller, parse(caller, new TextDecoder().decode(bytes)));
  const packed = header.parts.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  return { header, fileBytes: PREFIX_BYTES + length + packed };
}

function parse(caller: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(caller, WHAT, "be JSON", describeValue(text));
  }
}

/** Refuses bytes that are not those that were written. */
export function checkSum(caller: string, what: string, bytes: Uint8Array, expected: number): void {
  const got = checksum(bytes);
  if (got !== expected) {
    refuse(caller, what, `have checksum ${hex(expected)}`, `${hex(got)}: the file is damaged`);
  }
}

/** Refuses a file that ends too early. */
export function refuseShort(caller: string, expected: string, got: number): never {
  refuse(caller, "the parameters file", `have ${expected} bytes`, `${got}: it was cut short`);
}

const hex = (checksum: number) => checksum.toString(16).padStart(8, "0");
