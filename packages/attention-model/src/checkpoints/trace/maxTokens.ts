import type { Dimensions } from "../config/dimensions.js";

/** A trace holds no more numbers than this, of 4 bytes: 256 MB, of 1024² bytes each. */
const MAX_NUMBERS = 2 ** 26;

/** Scores, scaled scores, masked scores, weights: a number for each head, query and key. */
const SQUARE_STAGES = 4;

/** Inputs and output: dModel numbers for each token. */
const MODEL_STAGES = 2;

/** Queries, keys, values, head outputs, concatenated: dHead numbers for each head and token. */
const HEAD_STAGES = 5;

/** Queries, head outputs, concatenated: those of an attention to an encoder, whose keys and values are of its text. */
const QUERY_STAGES = 3;

/** What a trace's memory depends on. */
export type TraceSizes = Pick<Dimensions, "layers" | "heads" | "dModel" | "dHead">;

/**
 * The most tokens of which every stage of every layer fits into memory.
 *
 *     4 bytes · layers · tokens · (4 · heads · tokens + 2 · dModel + 5 · heads · dHead) ≤ 2²⁸ bytes
 *
 * Beside an encoder, the stages of the attention to its text are added; but for its keys and values, since no token of
 * the decoder adds to them.
 *
 * @param dimensions - layers, heads, dModel and dHead
 * @param across - how many tokens the encoder beside it has read, if there is one
 * @returns a whole number from 0 up: 289 for BERT-base and the smallest GPT-2
 */
export function maxTokens({ layers, heads, dModel, dHead }: TraceSizes, across?: number): number {
  const numbers = MAX_NUMBERS / layers;
  const square = SQUARE_STAGES * heads;
  const modelNumbers = MODEL_STAGES * dModel;
  const own = modelNumbers + HEAD_STAGES * heads * dHead;
  const toText =
    across === undefined ? 0 : square * across + modelNumbers + QUERY_STAGES * heads * dHead;
  const wide = own + toText;
  // The larger root of square · tokens² + wide · tokens − numbers
  return Math.floor((Math.sqrt(wide ** 2 + 4 * square * numbers) - wide) / (2 * square));
}
