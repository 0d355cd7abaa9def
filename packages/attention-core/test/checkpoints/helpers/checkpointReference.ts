import { readFileSync } from "node:fs";
import { readSafetensors } from "../../../src/checkpoints.js";
import type { Matrix, Tensor } from "../../../src/index.js";

/** One layer, as `generate.py` stores it: safetensors files in base64, and a row of float64. */
export interface StoredLayer {
  readonly parameters: string;
  readonly inputs: string;
  readonly output: string;
}

/** A layer of which only the matrices are stored. */
interface StoredMatrices {
  readonly parameters: string;
  readonly projections: string;
}

interface CheckpointReference {
  readonly made: string;
  readonly pytorch: Readonly<Record<string, StoredLayer>>;
  readonly bert: Readonly<Record<string, StoredLayer>>;
  readonly gpt2: Readonly<Record<string, StoredLayer>>;
  readonly llama: Readonly<Record<string, StoredMatrices>>;
  readonly conversions: string;
}

/** What `generate.py` wrote; the type is what it promises. */
export const reference: CheckpointReference = JSON.parse(
  readFileSync(new URL("../reference.json", import.meta.url), "utf8"),
);

/** The tensors of a stored file. */
export function storedTensors(base64: string): Map<string, Tensor> {
  return readSafetensors(Buffer.from(base64, "base64"));
}

/** A stored matrix, refused when it is not one. */
export function storedMatrix(tensors: ReadonlyMap<string, Tensor>, name: string): Matrix {
  const { shape: [rows, columns, ...others] = [], data = new Float32Array() } =
    tensors.get(name) ?? {};
  if (rows === undefined || columns === undefined || others.length > 0) {
    throw new Error(`reference.json: ${name} must be a matrix, got another shape`);
  }
  return { shape: [rows, columns], data };
}

/** A stored row of float64. */
export function storedDoubles(base64: string): Float64Array {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64")); // a copy, so that it is aligned
  return new Float64Array(bytes.buffer);
}
