import { merged } from "./mergeHeads.js";
import { positioned } from "./positioned.js";
import type { RotaryOptions } from "./positions/rotaryOptions.js";
import type { Matrix } from "./shape.js";
import { split } from "./splitHeads.js";

/** The heads of queries or keys turned by position, side by side as before: [tokens, heads · dHead] */
export function turned(
  vectors: Matrix,
  heads: number,
  rotary: RotaryOptions | undefined,
  before = 0,
): Matrix {
  if (rotary === undefined) return vectors;
  return merged(positioned(split(vectors, heads), rotary, before));
}
