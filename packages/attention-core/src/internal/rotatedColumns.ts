import { merged } from "../mergeHeads.js";
import type { RotaryOptions } from "../rotaryOptions.js";
import type { Matrix } from "../shape.js";
import { split } from "../splitHeads.js";
import { rotatedHeads } from "./rotatedHeads.js";

/** The heads of queries or keys rotated by position, side by side as before: [tokens, heads · dHead] */
export function rotatedColumns(
  vectors: Matrix,
  heads: number,
  rotary: RotaryOptions | undefined,
  before = 0,
): Matrix {
  if (!rotary) return vectors;
  return merged(rotatedHeads(split(vectors, heads), rotary, before));
}
