import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkNumbers } from "../internal/checks/checkNumbers.js";
import { checkPositive } from "../internal/checks/checkPositive.js";

/**
 * Rotary frequencies for a context that is longer by a factor: every position counts for less, so that the last one is
 * no further out than what the model was trained on.
 *
 *     interpolated[k] = frequencies[k] / factor
 *
 * Source: Chen et al. 2023 (position interpolation), section 2.3; "linear" in Transformers.
 *
 * @category Positions
 * @param frequencies - one per pair, in radians per position
 * @param factor - how many times longer the context is, above 0
 * @returns one per pair, in radians per position
 * @throws RangeError if a frequency is not finite or `factor` is not positive
 * @throws TypeError if `frequencies` is not an array or `factor` is not a number
 * @example
 * ```ts
 * import { interpolatedFrequencies, rotaryFrequencies } from "attention-core";
 *
 * console.log(interpolatedFrequencies(rotaryFrequencies(4), 4)); // [ 0.25, 0.0025 ]
 * ```
 */
export function interpolatedFrequencies(frequencies: readonly number[], factor: number): number[] {
  const caller = "interpolatedFrequencies";
  checkNumbers(caller, "frequencies", frequencies);
  checkPositive(caller, "factor", factor);
  const interpolated = frequencies.map((frequency) => frequency / factor);
  checkFrequencies(caller, interpolated);
  return interpolated;
}
