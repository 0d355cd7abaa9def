import type { Dimensions } from "./dimensions.js";

/** A trace holds no more numbers than this, of 4 bytes: 256 MB, of 1024² bytes each. */
const MOST_NUMBERS = 2 ** 26;

/** Scores, scaled scores, masked scores, weights: a number for each head, query and key. */
const SQUARE_STAGES = 4;

/** Inputs, queries, keys, values, head outputs, concatenated, output: dModel numbers for each token. */
const WIDE_STAGES = 7;

/**
 * The most tokens of which every stage of every layer fits into memory.
 *
 *     4 bytes · layers · tokens · (4 · heads · tokens + 7 · dModel) ≤ 2²⁸ bytes
 *
 * @param dimensions - layers, heads and dModel
 * @returns a whole number from 0 up: 289 for BERT-base and the smallest GPT-2
 */
export function mostTokens({ layers, heads, dModel }: Dimensions): number {
  const numbers = MOST_NUMBERS / layers;
  // The larger root of square · tokens² + wide · tokens − numbers
  const square = SQUARE_STAGES * heads;
  const wide = WIDE_STAGES * dModel;
  return Math.floor((Math.sqrt(wide ** 2 + 4 * square * numbers) - wide) / (2 * square));
}
