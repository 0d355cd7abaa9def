import { isArray } from "../../internal/checks/isArray.js";
import { isInstance } from "../../internal/checks/isInstance.js";
import { isReadable } from "../../internal/checks/isReadable.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { field } from "../field.js";
import { decodeBase64 } from "./decodeBase64.js";
import { nestedNumbers } from "./nestedNumbers.js";
import { NumberArray } from "./numberArray.js";
import { byteStore, listStore, type NumberStore, storeOf } from "./numberStore.js";
import { halfToFloat, NUMBER_TYPES } from "./numberTypes.js";

/** The names under which tools keep the numbers of an object. */
const DATA_FIELDS = ["data", "cpuData", "values", "base64"] as const;

/**
 * The numbers of a value, or undefined if it has none: nested lists, a typed array, or an object with a shape (`shape`,
 * or `dims` as in transformers.js) and numbers in a row.
 */
export function arrayOf(wrapped: unknown): NumberArray | undefined {
  const value = field(wrapped, "ort_tensor") ?? field(wrapped, "__value__") ?? wrapped;
  if (isInstance(value, NumberArray)) return value;
  if (isArray(value)) return nestedNumbers(value);
  if (isTyped(value)) return new NumberArray([value.length], listStore(value));
  const shape = shapeOf(field(value, "shape") ?? field(value, "dims"));
  if (shape === undefined) return undefined;
  const store = dataOf(value);
  return store && store.length === sizeOf(shape) ? new NumberArray(shape, store) : undefined;
}

/** Whether a value is a typed array, of whatever kind. */
function isTyped(value: unknown): value is Float32Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** A shape, from a list of whole numbers. */
function shapeOf(value: unknown): Shape | undefined {
  if (!isArray(value)) return undefined;
  const lengths = value.map((length) => (isPrimitive(length) ? Number(length) : Number.NaN));
  return lengths.every((length) => length >>> 0 === length) ? lengths : undefined;
}

/** The numbers of an object with a shape, under one of the names that tools give them. */
function dataOf(value: unknown): NumberStore | undefined {
  const isFar = /^(gpu|webgpu|ml)/.test(`${field(value, "location") ?? ""}`);
  if (isFar) return undefined; // asking for the data of such a tensor throws
  const type = `${field(value, "dtype") ?? field(value, "type") ?? "float32"}`;
  const data = DATA_FIELDS.map((name) => field(value, name)).find((found) => found !== undefined);
  if (typeof data === "string") {
    const bytes = decodeBase64(data);
    const kind = NUMBER_TYPES.get(type);
    return bytes && kind && byteStore(bytes, kind);
  }
  // Without Float16Array, transformers.js has the bits of each number.
  if (type === "float16" && isInstance(data, Uint16Array)) {
    return storeOf(data.length, (index) => halfToFloat(data[index]!));
  }
  if (isTyped(data)) return listStore(data);
  // JSON.stringify writes a typed array as an object with a key for each place.
  const list = isArray(data) ? data : Object.values(Object(isReadable(data) && data));
  return nestedNumbers(list)?.store;
}

/** Whether a value can be made a number without running code of its own. */
function isPrimitive(value: unknown): boolean {
  return Object(value) !== value && typeof value !== "symbol";
}
