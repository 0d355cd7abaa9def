import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkNumbers } from "../internal/checks/checkNumbers.js";
import { checkPositives } from "../internal/checks/checkPositives.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";

/**
 * The bands of {@link llama3Frequencies}, under the names of `rope_scaling` in a configuration.
 *
 * @category Positions
 */
export interface Llama3Options {
  /** How many times longer the context is: `factor`. */
  readonly factor: number;
  /** How many tokens the model was trained on first: `original_max_position_embeddings`. */
  readonly trainedLength: number;
  /**
   * Waves that fit fewer times into that length are slowed down: `low_freq_factor`.
   * @defaultValue 1
   */
  readonly lowFrequencyFactor?: number | undefined;
  /**
   * Waves that fit more often stay as they are: `high_freq_factor`.
   * @defaultValue 4
   */
  readonly highFrequencyFactor?: number | undefined;
}

const NAMES: NamesOf<Llama3Options> = {
  factor: true,
  trainedLength: true,
  lowFrequencyFactor: true,
  highFrequencyFactor: true,
};

/**
 * Rotary frequencies of Llama 3.1 and later, in three bands: fast pairs stay, slow ones are slowed down by the factor,
 * and those between are interpolated.
 *
 *     turns = trainedLength · frequencies[k] / (2 · π)
 *     share = (turns − low) / (high − low)          at least 0 and at most 1
 *     result[k] = share · frequencies[k] + (1 − share) · frequencies[k] / factor
 *
 * Source: Meta 2024, `apply_scaling` in llama-models; Transformers, `_compute_llama3_parameters`.
 *
 * @category Positions
 * @param frequencies - one per pair, as `rotaryFrequencies` makes them, in radians per position
 * @param options - factor, trainedLength, lowFrequencyFactor, highFrequencyFactor
 * @returns one per pair, in radians per position
 * @throws RangeError if an option is out of range or a frequency is not finite
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { llama3Frequencies, rotaryFrequencies } from "attention-core";
 *
 * const options = { factor: 8, trainedLength: 8192 };
 * const [fastest, slowest] = llama3Frequencies(rotaryFrequencies(4, 1e8), options);
 * console.log(fastest, slowest.toFixed(7)); // 1 0.0000125
 * ```
 */
export function llama3Frequencies(
  frequencies: readonly number[],
  options: Llama3Options,
): number[] {
  const caller = "llama3Frequencies";
  checkNumbers(caller, "frequencies", frequencies);
  checkNames(caller, "options", options, NAMES, didYouMean);
  const {
    factor,
    trainedLength,
    lowFrequencyFactor: low = 1,
    highFrequencyFactor: high = 4,
  } = options;
  const [lowFrequencyFactor, highFrequencyFactor] = [low, high];
  checkPositives(caller, { factor, trainedLength, lowFrequencyFactor, highFrequencyFactor });
  if (high <= low)
    refuse(caller, "highFrequencyFactor", `be above lowFrequencyFactor (${low})`, high);
  const scaled = frequencies.map((frequency) => {
    const turns = (trainedLength * frequency) / (2 * Math.PI);
    const share = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return share * frequency + ((1 - share) * frequency) / factor;
  });
  checkFrequencies(caller, scaled);
  return scaled;
}
