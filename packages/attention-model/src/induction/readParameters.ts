import type { Matrix, Projections } from "attention-core";
import { dequantize } from "../file/dequantize.js";
import { D_MODEL, type InductionNetwork, LAYERS, VOCABULARY } from "./inductionNetwork.js";

/** Bytes of one matrix's scales: 16 bits a column. */
const SCALE_BYTES = 2 * D_MODEL;

/** Bytes of a whole network. */
export const NETWORK_BYTES =
  2 * (VOCABULARY * D_MODEL + SCALE_BYTES) + LAYERS * 4 * (D_MODEL * D_MODEL + SCALE_BYTES);

/**
 * Reads a network of 8-bit numbers, as `scripts/induction/write.py` packs it.
 *
 * One matrix after the other: embedding, query, key, value and output of each layer, and the unembedding transposed, a
 * row for each symbol. Each is 64 columns wide: its entries row by row, int8, then a scale for each column, the upper
 * half of a float32, little-endian. A number is entry · scale.
 *
 * @param bytes - `NETWORK_BYTES` of them
 */
export function readParameters(bytes: Uint8Array): InductionNetwork {
  let offset = 0;
  const take = (rows: number): Matrix => {
    const entries = new Int8Array(bytes.slice(offset, offset + rows * D_MODEL).buffer);
    offset += entries.length;
    const scales = floatsFromUpperHalves(bytes.subarray(offset, offset + SCALE_BYTES));
    offset += SCALE_BYTES;
    const shape = [rows, D_MODEL] as const;
    return { shape, data: dequantize(entries, shape, 1, scales) };
  };
  const embedding = take(VOCABULARY);
  const layers = Array.from({ length: LAYERS }, () => {
    const [query, key, value, output] = [
      take(D_MODEL),
      take(D_MODEL),
      take(D_MODEL),
      take(D_MODEL),
    ];
    return overTokenAndPosition(query, key, value, output);
  });
  return { embedding, layers, unembedding: transpose(take(VOCABULARY)) }; // [symbols, dModel] -> [dModel, symbols]
}

/** Numbers of which only the upper 16 bits are stored, little-endian: as bfloat16, to 2–3 digits. */
function floatsFromUpperHalves(bytes: Uint8Array): Float32Array {
  const halves = new DataView(bytes.buffer, bytes.byteOffset);
  const bits = Uint32Array.from({ length: D_MODEL }, (_, i) => halves.getUint16(2 * i, true) << 16);
  return new Float32Array(bits.buffer);
}

/** The same matrix twice reads token + position; zeros below it read the token alone. */
function overTokenAndPosition(
  query: Matrix,
  key: Matrix,
  value: Matrix,
  output: Matrix,
): Projections {
  return {
    // Each [dModel, dModel] -> [2 · dModel, dModel]
    query: stackRows(query, query),
    key: stackRows(key, key),
    value: stackRows(value, { shape: value.shape, data: new Float32Array(value.data.length) }),
    output,
  };
}

/** [rows, columns] over [rows, columns] -> [2 · rows, columns] */
function stackRows({ shape: [rows, columns], data }: Matrix, lower: Matrix): Matrix {
  const both = new Float32Array(2 * data.length);
  both.set(data);
  both.set(lower.data, data.length);
  return { shape: [2 * rows, columns], data: both };
}

/**
 * [rows, columns] -> [columns, rows]
 *
 * attention-core transposes tile by tile and does not export it: this matrix is small, and read once.
 */
function transpose({ shape: [rows, columns], data }: Matrix): Matrix {
  const result = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    result[(i % columns) * rows + Math.floor(i / columns)] = data[i]!;
  }
  return { shape: [columns, rows], data: result };
}
