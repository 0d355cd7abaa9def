import type { RotaryOptions } from "../rotaryOptions.js";
import type { HeadTensor } from "../shape.js";
import { rotated } from "./rotated.js";

/** Queries or keys rotated by their positions, where that is asked for; `before` tokens come first. */
export function rotatedHeads(
  vectors: HeadTensor,
  rotary: RotaryOptions | undefined,
  before = 0,
): HeadTensor {
  return rotary ? rotated(vectors, rotary, before) : vectors;
}
