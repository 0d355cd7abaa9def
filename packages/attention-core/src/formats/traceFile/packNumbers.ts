import { sizeOf } from "../../internal/sizeOf.js";
import type { Tensor } from "../../shape.js";
import { halfBits } from "./halfBits.js";
import type { StoredNumbers, StoredPlace, StoredType } from "./storedNumbers.js";

/** Stores the bytes of some numbers, and gives the place that the JSON refers to. */
export type PutBytes = (part: string, type: StoredType, bytes: Uint8Array) => StoredPlace;

/** How to write numbers. */
export interface Packing {
  /** As the table below has them. */
  readonly numbers: "float32" | "float16" | "uint8" | "int8" | "sparse";
  /** How many weights of each row `sparse` keeps. */
  readonly perRow: number;
}

/**
 * Writes numbers in one of five ways; `uint8` and `sparse` are for weights, which are not below 0.
 *
 * ```text
 * float32   4 bytes each
 * float16   2 bytes each
 * int8      1 byte each, number = byte · scale, with scale = largest magnitude / 127
 * uint8     1 byte each, number = byte · scale, with scale = largest / 255
 * sparse    the largest of each row: [rows, perRow] keys in uint16 or uint32, and as many values in float16
 * ```
 *
 * An error of half a step is the most that rounding to bytes adds: 1/510 of the largest weight, 1/254 of the largest
 * component.
 *
 * @param tensor - [.., rows, columns]
 * @param put - takes the bytes of a part: "" for the numbers, ".keys" and ".values" where they are sparse
 */
export function packNumbers(
  tensor: Tensor,
  { numbers, perRow }: Packing,
  put: PutBytes,
): StoredNumbers {
  const { shape, data } = tensor;
  if (numbers === "float32")
    return { shape, type: "float32", ...put("", "float32", floatBytes(data)) };
  if (numbers === "float16")
    return { shape, type: "float16", ...put("", "float16", halfBytes(data)) };
  // A matrix of zeros would have a scale of 0, and 0 / 0 is not a byte.
  if (numbers === "uint8") {
    const scale = data.reduce((most, weight) => Math.max(most, weight), 0) / 255 || 1;
    const bytes = Uint8Array.from(data, (weight) => Math.round(weight / scale));
    return { shape, type: "uint8", scale, ...put("", "uint8", bytes) };
  }
  if (numbers === "int8") {
    const scale = data.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127 || 1;
    const bytes = Int8Array.from(data, (number) => Math.round(number / scale));
    return { shape, type: "int8", scale, ...put("", "int8", new Uint8Array(bytes.buffer)) };
  }
  const columns = shape.at(-1)!;
  const count = Math.min(perRow, columns);
  const keys = new Uint32Array((columns === 0 ? 0 : sizeOf(shape) / columns) * count);
  const values = new Float32Array(keys.length);
  for (let row = 0; row * count < keys.length; row++) {
    const weights = data.subarray(row * columns, (row + 1) * columns);
    // Sorting is stable: of equal weights the earlier key is taken, so that a file is always the same.
    const order = Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]!);
    for (let i = 0; i < count; i++) {
      keys[row * count + i] = order[i]!;
      values[row * count + i] = weights[order[i]!]!;
    }
  }
  return {
    shape,
    type: "sparse",
    perRow: count,
    keys: keyRow(keys, columns, put),
    values: { type: "float16", ...put(".values", "float16", halfBytes(values)) },
  };
}

/** The keys of all rows: 2 bytes each where that is enough, little-endian. [rows · perRow] */
function keyRow(keys: Uint32Array, columns: number, put: PutBytes) {
  const isShort = columns <= 0x10000;
  const bytes = new Uint8Array(keys.length * (isShort ? 2 : 4));
  const view = new DataView(bytes.buffer);
  for (const [i, key] of keys.entries()) {
    if (isShort) view.setUint16(i * 2, key, true);
    else view.setUint32(i * 4, key, true);
  }
  const type = isShort ? "uint16" : "uint32";
  return { type, ...put(".keys", type, bytes) } as const;
}

/** Float32, little-endian whatever the machine is, since a file goes from one to another. */
function floatBytes(data: Float32Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of data.entries()) view.setFloat32(i * 4, number, true);
  return bytes;
}

/** Float16, little-endian. */
function halfBytes(data: Float32Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of data.entries()) view.setUint16(i * 2, halfBits(number), true);
  return bytes;
}
