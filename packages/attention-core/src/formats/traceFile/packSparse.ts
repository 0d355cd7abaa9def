import { sizeOf } from "../../internal/sizeOf.js";
import type { Tensor } from "../../shape.js";
import { halfBytes } from "./numberBytes.js";
import type { PutBytes } from "./putBytes.js";
import type { StoredNumbers } from "./storedNumbers.js";

/**
 * The largest weights of each row, and the keys that they are of: [rows, columns] -> [rows, perRow] each.
 *
 * @param perRow - how many of a row are kept, at most all
 * @param put - takes the bytes of the keys and of the values
 */
export function packSparse({ shape, data }: Tensor, perRow: number, put: PutBytes): StoredNumbers {
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
