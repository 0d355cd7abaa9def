import type { projectUnchecked } from "../project.js";
import { repeatHeadsUnchecked } from "../repeatHeads.js";
import type { HeadTensor, Matrix, Vector } from "../shape.js";
import { type HeadOptions, projectHeads } from "./projectHeads.js";

/** What turns projected vectors into those of the key and value heads. */
export interface SharedHeadOptions extends HeadOptions {
  /** How many heads of queries share each of these. */
  readonly sharedBy: number;
}

/**
 * The keys or values that each head reads, from the vectors of their tokens: a "Linear" box of figure 2, whose heads
 * are repeated where several heads of queries share one.
 *
 * @param context - C: [keys, dContext]
 * @param matrix - W: [dContext, keyValueHeads · columns], the key and value heads side by side
 * @param bias - b: [keyValueHeads · columns], or none
 * @param options - how many heads, what is done to the vectors of each, and how many share each
 * @param project - C · W + b; another implementation may be faster
 * @returns [keys, dContext] · [dContext, keyValueHeads · columns] -> [heads, keys, columns]
 */
export function projectSharedHeads(
  context: Matrix,
  matrix: Matrix,
  bias: Vector | undefined,
  options: SharedHeadOptions,
  project: typeof projectUnchecked,
): HeadTensor {
  // [keys, dContext] -> [keyValueHeads, keys, columns]
  const heads = projectHeads(context, matrix, bias, options, project);
  // [keyValueHeads, keys, columns] -> [heads, keys, columns]
  return repeatHeadsUnchecked(heads, options.sharedBy);
}
