import { decodeBase64 } from "../arrays/decodeBase64.js";
import { NumberArray } from "../arrays/numberArray.js";
import { byteStore, type NumberStore } from "../arrays/numberStore.js";
import { NUMBER_TYPES } from "../arrays/numberTypes.js";
import { field } from "../field.js";
import { refuseData } from "../refuseData.js";

/** Numbers in a row, as the JSON of a file has them. */
export interface PackedRow {
  /** Its name in errors. */
  readonly name: string;
  /** What the JSON has; a file from anywhere may have anything. */
  readonly stored: unknown;
  /** How many numbers there must be. */
  readonly length: number;
}

/**
 * Numbers in a row, from base64 or from a tensor beside the JSON. The length is checked before anything is decoded, so
 * that a file cannot make the page allocate more than the file itself takes.
 *
 * Source: docs/attention-trace.md.
 *
 * @param tensors - the file, if its numbers lie in tensors beside the JSON
 */
export function unpackRow(
  { name, stored, length }: PackedRow,
  tensors: unknown,
): () => NumberStore {
  const data = field(stored, "data");
  const type = NUMBER_TYPES.get(`${field(stored, "type")}`);
  const tensor = field(tensors, `${field(stored, "tensor")}`);
  if (tensor instanceof NumberArray && tensor.store.length === length) return () => tensor.store;
  if (typeof data !== "string" || type === undefined || bytesIn(data) !== length * type.bytes) {
    return refuseData(name, `hold ${length} numbers of a known type`, "other data");
  }
  return () => {
    const bytes = decodeBase64(data);
    if (bytes === undefined) return refuseData(name, "be base64", "other letters");
    return byteStore(bytes, type);
  };
}

/** How many bytes a text in base64 has: 3 for 4 letters, less those that fill its end. */
function bytesIn(text: string): number {
  const filler = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  return Math.floor(((text.length - filler) * 3) / 4);
}
