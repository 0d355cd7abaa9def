import { refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import { decodeUtf8 } from "./decodeUtf8.js";
import { duplicateKey } from "./duplicateKey.js";
import { otherFileKind } from "./otherFileKind.js";

/** Bytes of the number in front, which says how long the header is. */
const LENGTH_BYTES = 8;

/** As in the format's own reader; a header of 100 000 tensors has 10 MB. */
const MAX_HEADER_BYTES = 100_000_000;

/** The two parts of a safetensors file: what its header says, unchecked but for its form, and the numbers. */
export interface SafetensorsParts {
  /** What each tensor is, by name, as JSON has it. */
  readonly header: ReadonlyMap<string, unknown>;
  /** The numbers of all tensors; offsets in the header count from its first byte. */
  readonly data: Uint8Array;
}

/**
 * Parses a safetensors file into its parts. No memory is allocated by a length that was not checked.
 *
 * ```text
 * 8 bytes   length of the header, little-endian
 * header    { "__metadata__": { … }, NAME: { dtype, shape, data_offsets: [begin, end] }, … }
 * the rest  the numbers of all tensors, little-endian, row by row
 * ```
 *
 * Source: Hugging Face, safetensors, "Format".
 *
 * @param file - the whole file
 * @throws RangeError if it is cut short, has no such header, or names a tensor twice
 */
export function safetensorsHeader(caller: string, file: Uint8Array): SafetensorsParts {
  if (file.length < LENGTH_BYTES) {
    refuseOther(caller, file);
    refuse(caller, "file", `have at least ${LENGTH_BYTES} bytes`, file.length);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  const rest = file.length - LENGTH_BYTES;
  // The first 8 bytes of other files are an absurd length, so only then is it worth a look what they are.
  if (length > Math.min(rest, MAX_HEADER_BYTES)) refuseOther(caller, file);
  // No header comes near 4 GB, so the second half of the number is zero in every safetensors file.
  if (length >= 2 ** 32) {
    const bytes = Array.from(file.subarray(0, LENGTH_BYTES), (byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    refuse(caller, "file", "be a safetensors file", `bytes that begin ${bytes.join(" ")}`);
  }
  if (length > MAX_HEADER_BYTES) {
    refuse(caller, "header", `have at most ${MAX_HEADER_BYTES} bytes`, length);
  }
  if (length > rest) refuse(caller, "header", `end within the ${rest} bytes left`, length);

  const json = decodeUtf8(file.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  if (json === undefined) refuse(caller, "header", "be UTF-8", "other bytes");
  const header = parseObject(json);
  if (header === undefined) refuse(caller, "header", "be a JSON object", quote(json));
  const repeated = duplicateKey(json);
  if (repeated !== undefined) {
    refuse(caller, "header", "have each key once", `${quote(repeated)} twice`);
  }
  // A map cannot be polluted by this name, but what the caller copies it to can.
  if (Object.hasOwn(header, "__proto__")) {
    refuse(caller, "header", "give tensors other names", quote("__proto__"));
  }
  return {
    header: new Map(Object.entries(header)),
    data: file.subarray(LENGTH_BYTES + length),
  };
}

/** The object that a text is, or undefined when it is something else. */
function parseObject(json: string): object | undefined {
  if (!json.startsWith("{")) return undefined; // the format allows no space in front
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Refuses a file whose beginning is that of another format. */
function refuseOther(caller: string, file: Uint8Array): void {
  const kind = otherFileKind(file);
  if (kind !== undefined) refuse(caller, "file", "be a safetensors file", kind);
}
