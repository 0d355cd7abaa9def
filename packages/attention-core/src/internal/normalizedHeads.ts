import type { NormOptions } from "../normOptions.js";
import { normalized } from "../rootMeanSquareNorm.js";
import type { HeadTensor } from "../shape.js";

/** Queries or keys normalised head by head, where that is asked for. */
export function normalizedHeads(vectors: HeadTensor, norm: NormOptions | undefined): HeadTensor {
  return norm ? normalized(vectors, norm) : vectors;
}
