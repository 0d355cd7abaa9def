import {
  type HeadTensor,
  type Matrix,
  type NormOptions,
  type RotaryOptions,
  rootMeanSquareNorm,
  rotatePositions,
  splitHeads,
} from "attention-core";
import type { Linear } from "./linear.js";
import type { Multiply } from "./multiplier.js";

/** The steps on the vectors of heads after the projection. */
interface HeadOptions {
  readonly heads: number;
  readonly norm?: NormOptions | undefined;
  readonly rotary?: RotaryOptions | undefined;
  /** The position of the first row. */
  readonly first?: number;
  readonly multiply: Multiply;
}

/**
 * The queries, keys or values of rows, normalised and then rotated if the family does so.
 *
 *     headsOf(X) = rotate(norm(split(X · W + b)))
 *
 * @param inputs - X: [rows, dInput]
 * @param linear - W and b
 * @param options - heads, norm, rotary, first, and the backend
 * @returns [heads, rows, columns of one head]
 */
export async function headsOf(
  inputs: Matrix,
  linear: Linear,
  { heads, norm, rotary, first = 0, multiply }: HeadOptions,
): Promise<HeadTensor> {
  // [rows, dInput] -> [rows, heads · columns] -> [heads, rows, columns]
  const plain = splitHeads(await multiply(inputs, linear), heads);
  const normalized = norm ? rootMeanSquareNorm(plain, norm) : plain; // same shape
  return rotary ? rotatePositions(normalized, { ...rotary, offset: first }) : normalized; // same shape
}
