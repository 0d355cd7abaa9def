import type { AttentionOptions } from "../attentionOptions.js";
import { isOrdinary } from "./isOrdinary.js";

/**
 * Scores up to this are left to float32, which tells numbers of that size apart by 0.001. Above, the
 * pure functions compute them in float64.
 */
const HIGHEST_SCORE = 2 ** 14;

/**
 * Whether float32 can hold every score of a head and tells them apart well enough, given the largest
 * magnitudes among its numbers: NaN or ∞ if one of them is.
 */
export function scoresFit(
  queries: number,
  keys: number,
  values: number,
  dHead: number,
  { softCap, temperature = 1, scale = 1 / Math.sqrt(dHead) }: AttentionOptions,
): boolean {
  const dot = queries * keys * dHead;
  return (
    softCap === undefined && // tanh is not among the kernels
    isOrdinary(temperature) &&
    dot < 1e37 &&
    (dot * Math.abs(scale)) / temperature < HIGHEST_SCORE &&
    values < 1e30
  );
}
