import type { NormOptions } from "../normOptions.js";
import type { projectUnchecked } from "../project.js";
import { rootMeanSquareNormUnchecked } from "../rootMeanSquareNorm.js";
import type { RotaryOptions } from "../rotaryOptions.js";
import type { HeadTensor, Matrix, Vector } from "../shape.js";
import { splitHeadsUnchecked } from "../splitHeads.js";
import { rotatePositionsUnchecked } from "./rotatePositionsUnchecked.js";

/** What turns projected vectors into those of the heads; values get neither norm nor rotation. */
export interface HeadOptions {
  readonly heads: number;
  /** Norm of each head's vectors, if set. */
  readonly norm?: NormOptions | undefined;
  /** Rotary positions, if set. They follow the norm, as in Qwen 3 and Gemma 3. */
  readonly rotary?: RotaryOptions | undefined;
  /** How many tokens stand before the first of these, for rotary positions. */
  readonly before?: number | undefined;
}

/**
 * The queries, keys or values of all heads, from the vectors of their tokens: a "Linear" box of figure 2, with the
 * steps that later models added to it.
 *
 *     headᵢ = rotate(norm(X · Wᵢ + bᵢ))
 *
 * @param inputs - X: [tokens, dInput]; the context, for keys and values
 * @param matrix - W: [dInput, heads · columns], all heads side by side
 * @param bias - b: [heads · columns], or none
 * @param options - how many heads, and what is done to the vectors of each
 * @param project - X · W + b; another implementation may be faster
 * @returns [tokens, dInput] · [dInput, heads · columns] -> [heads, tokens, columns]
 */
export function projectHeads(
  inputs: Matrix,
  matrix: Matrix,
  bias: Vector | undefined,
  { heads, norm, rotary, before }: HeadOptions,
  project: typeof projectUnchecked,
): HeadTensor {
  // [tokens, heads · columns] -> [heads, tokens, columns]
  const vectors = splitHeadsUnchecked(project(inputs, matrix, bias), heads);
  const scaled = norm ? rootMeanSquareNormUnchecked(vectors, norm) : vectors; // same shape
  return rotary ? rotatePositionsUnchecked(scaled, rotary, before) : scaled; // same shape
}
