import type { Packing } from "./packNumbers.js";

/** How to write the weights, and all else: each stage of scores, and each of vectors. */
export interface TracePacking extends Packing {
  /** How to write scores, which may be −∞: no type of whole numbers has that. */
  readonly scores: "float32" | "float16";
  /** How to write queries, keys, values, outputs and learned matrices. */
  readonly vectors: "float32" | "float16" | "int8";
}
