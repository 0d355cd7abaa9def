import type { Tensor } from "../../shape.js";
import { floatBytes, halfBytes } from "./numberBytes.js";
import { packSparse } from "./packSparse.js";
import type { PutBytes } from "./putBytes.js";
import type { StoredNumbers } from "./storedNumbers.js";

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
    const scale = data.reduce((max, weight) => Math.max(max, weight), 0) / 255 || 1;
    const bytes = Uint8Array.from(data, (weight) => Math.round(weight / scale));
    return { shape, type: "uint8", scale, ...put("", "uint8", bytes) };
  }
  if (numbers === "int8") {
    const scale = data.reduce((max, number) => Math.max(max, Math.abs(number)), 0) / 127 || 1;
    const bytes = Int8Array.from(data, (number) => Math.round(number / scale));
    return { shape, type: "int8", scale, ...put("", "int8", new Uint8Array(bytes.buffer)) };
  }
  return packSparse(tensor, perRow, put);
}
