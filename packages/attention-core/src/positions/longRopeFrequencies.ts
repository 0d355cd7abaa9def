import { checkColumns } from "../internal/checks/checkColumns.js";
import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkNumbers } from "../internal/checks/checkNumbers.js";
import { checkPositive } from "../internal/checks/checkPositive.js";
import { checkPositives } from "../internal/checks/checkPositives.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { frequenciesOf } from "../internal/frequenciesOf.js";
import { ROTARY_BASE } from "../rotaryOptions.js";
import type { ScaledRotary } from "./scaledRotary.js";

/**
 * How {@link longRopeFrequencies} are rescaled.
 *
 * @category Positions
 */
export interface LongRopeOptions {
  /**
   * How many times slower each pair turns: the `short_factor` of a configuration for a text up to the trained length,
   * its `long_factor` for a longer one.
   */
  readonly factors: readonly number[];
  /** How many tokens the model was trained on first, above 1: `original_max_position_embeddings`. */
  readonly trainedLength: number;
  /** How many times longer the context is: `max_position_embeddings` / trainedLength. */
  readonly factor: number;
  /**
   * The base that the model was trained with, unitless: `rope_theta`.
   * @defaultValue 10000
   */
  readonly base?: number | undefined;
}

const NAMES: NamesOf<LongRopeOptions> = {
  factors: true,
  trainedLength: true,
  factor: true,
  base: true,
};

/**
 * Rotary frequencies for a longer context by LongRoPE (Phi-3): each pair has a factor of its own, which was searched
 * for; and the vectors get longer.
 *
 *     frequencies[k] = base^(−2k / columns) / factors[k]
 *     magnitude = √(1 + ln(factor) / ln(trainedLength))
 *
 * Source: Ding et al. 2024 (LongRoPE), section 3; Transformers, `_compute_longrope_parameters`.
 *
 * @category Positions
 * @param columns - how many columns are rotated, even
 * @param options - factors, trainedLength, factor, base
 * @returns frequencies, one per pair, and magnitude
 * @throws RangeError if `columns` is not an even number from 2 up, or an option is out of range
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { longRopeFrequencies } from "attention-core";
 *
 * const options = { factors: [1, 2], trainedLength: 4096, factor: 32 };
 * const { frequencies, magnitude } = longRopeFrequencies(4, options);
 * console.log(frequencies, magnitude.toFixed(4)); // [ 1, 0.005 ] 1.1902
 * ```
 */
export function longRopeFrequencies(columns: number, options: LongRopeOptions): ScaledRotary {
  const caller = "longRopeFrequencies";
  checkNames(caller, "options", options, NAMES, didYouMean);
  const { factors, trainedLength, factor, base = ROTARY_BASE } = options;
  checkColumns(caller, columns);
  checkNumbers(caller, "factors", factors, columns / 2, "one per pair of columns");
  for (const [i, each] of factors.entries()) checkPositive(caller, `factors[${i}]`, each);
  checkPositives(caller, { trainedLength, factor, base });
  if (trainedLength <= 1) refuse(caller, "trainedLength", "be above 1", trainedLength); // ln 1 = 0
  const frequencies = frequenciesOf(columns, base).map(
    (frequency, pair) => frequency / factors[pair]!,
  );
  const stretch = Math.log(factor) / Math.log(trainedLength);
  checkFrequencies(caller, frequencies);
  return { frequencies, magnitude: factor > 1 ? Math.sqrt(1 + stretch) : 1 };
}
