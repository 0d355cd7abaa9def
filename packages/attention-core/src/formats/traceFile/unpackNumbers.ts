import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { decodeBase64 } from "../arrays/decodeBase64.js";
import { NumberArray } from "../arrays/numberArray.js";
import { byteStore, type NumberStore } from "../arrays/numberStore.js";
import { NUMBER_TYPES } from "../arrays/numberTypes.js";
import type { Readable } from "../family.js";
import { field } from "../field.js";
import { refuseData } from "../refuseData.js";
import { MOST_SPARSE } from "./storedNumbers.js";

/**
 * An array of our files, decoded when it is read. Its shape and length are checked at once.
 *
 * @param name - what errors call it
 * @param stored - what the JSON has, perhaps from anybody
 * @param tensors - the file, where numbers lie in tensors beside the JSON
 * @throws RangeError if the shape, the type or the length is not what the format allows
 */
export function unpackNumbers(name: string, stored: unknown, tensors: unknown): Readable {
  const shape = field(stored, "shape");
  if (!isShape(shape)) return refuseData(name, "have a shape of whole numbers", typeof shape);
  const size = sizeOf(shape);
  if (field(stored, "type") !== "sparse") {
    const row = unpackRow(name, stored, size, tensors);
    const scale = field(stored, "scale") ?? 1;
    if (typeof scale !== "number")
      return refuseData(`scale of ${name}`, "be a number", typeof scale);
    return { shape, floats: () => scaleBy(new NumberArray(shape, row()).floats(), scale) };
  }
  const perRow = Number(field(stored, "perRow"));
  const columns = shape.at(-1) ?? 0;
  if (size > MOST_SPARSE || !(perRow >= 0 && perRow <= columns)) {
    refuseData(
      name,
      `have at most ${MOST_SPARSE} entries, and at most ${columns} in a row`,
      `${size}, ${perRow}`,
    );
  }
  const rows = columns === 0 ? 0 : size / columns;
  const keys = unpackRow(`keys of ${name}`, field(stored, "keys"), rows * perRow, tensors);
  const values = unpackRow(`values of ${name}`, field(stored, "values"), rows * perRow, tensors);
  return { shape, floats: () => fillRows(name, size, columns, perRow, keys(), values()) };
}

/** Sparse rows with zeros between: [rows, perRow] keys and values -> [rows, columns] */
function fillRows(
  name: string,
  size: number,
  columns: number,
  perRow: number,
  keys: NumberStore,
  values: NumberStore,
): Float32Array {
  const floats = new Float32Array(size);
  for (let i = 0; i < keys.length; i++) {
    const key = keys.at(i);
    if (key >= columns) refuseData(`keys of ${name}`, `be below ${columns}`, key);
    floats[Math.floor(i / perRow) * columns + key] = values.at(i);
  }
  return floats;
}

/** number = stored · scale, as for weights in bytes. */
function scaleBy(floats: Float32Array, scale: number): Float32Array {
  return scale === 1 ? floats : floats.map((number) => number * scale);
}

/**
 * Numbers in a row, from base64 or from a tensor beside the JSON. The length is checked before anything is
 * decoded, so that a file cannot make the page allocate more than it holds.
 */
function unpackRow(
  name: string,
  row: unknown,
  length: number,
  tensors: unknown,
): () => NumberStore {
  const data = field(row, "data");
  const type = NUMBER_TYPES.get(`${field(row, "type")}`);
  const tensor = field(tensors, `${field(row, "tensor")}`);
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

/** How many bytes a text in base64 holds. */
function bytesIn(text: string): number {
  const filler = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  return Math.floor(((text.length - filler) * 3) / 4);
}

/** Whether a value is a shape of at most three axes. */
function isShape(value: unknown): value is Shape {
  return (
    Array.isArray(value) &&
    value.length < 4 &&
    value.every((n) => Number.isSafeInteger(n) && n >= 0)
  );
}
