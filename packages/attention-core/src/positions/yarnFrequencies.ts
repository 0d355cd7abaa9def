import { checkColumns } from "../internal/checks/checkColumns.js";
import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { checkPositives } from "../internal/checks/checkPositives.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { frequenciesOf } from "../internal/frequenciesOf.js";
import { ROTARY_BASE } from "../rotaryOptions.js";
import type { ScaledRotary } from "./scaledRotary.js";
import type { YarnOptions } from "./yarnOptions.js";

const NAMES: NamesOf<YarnOptions> = {
  factor: true,
  trainedLength: true,
  base: true,
  betaFast: true,
  betaSlow: true,
  truncate: true,
  magnitude: true,
};

/**
 * Rotary frequencies for a longer context by YaRN: fast pairs stay, slow ones are slowed down by the factor, with a
 * ramp over the pairs between; and the vectors get longer, which sharpens the softmax.
 *
 *     pairOf(turns) = columns · ln(trainedLength / (2 · π · turns)) / (2 · ln(base))
 *     ramp[k] = (k − pairOf(betaFast)) / (pairOf(betaSlow) − pairOf(betaFast))          at least 0 and at most 1
 *     frequencies[k] = base^(−2k / columns) · (1 − ramp[k] + ramp[k] / factor)
 *     magnitude = ln(factor) / 10 + 1
 *
 * Source: Peng et al. 2023 (YaRN), sections 3.2 and 3.4, equations 15–22; Transformers, `_compute_yarn_parameters`.
 *
 * @category Positions
 * @param columns - how many columns are rotated, even
 * @param options - factor, trainedLength, base, betaFast, betaSlow, truncate, magnitude
 * @returns frequencies, one per pair, and magnitude
 * @throws RangeError if `columns` is not an even number from 2 up, or an option is out of range
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { rotatePositions, tensor, yarnFrequencies } from "attention-core";
 *
 * const yarn = yarnFrequencies(4, { factor: 4, trainedLength: 4096 });
 * console.log(yarn.magnitude.toFixed(4)); // 1.1386
 * console.log(rotatePositions(tensor([[1, 0, 0, 0]]), yarn).data[0].toFixed(4)); // 1.1386
 * ```
 */
export function yarnFrequencies(columns: number, options: YarnOptions): ScaledRotary {
  const caller = "yarnFrequencies";
  checkNames(caller, "options", options, NAMES, didYouMean);
  const { factor, trainedLength, base = ROTARY_BASE, betaFast = 32, betaSlow = 1 } = options;
  const { truncate = true, magnitude = factor > 1 ? 0.1 * Math.log(factor) + 1 : 1 } = options;
  checkColumns(caller, columns);
  checkPositives(caller, { factor, trainedLength, base, betaFast, betaSlow, magnitude });
  if (base <= 1) refuse(caller, "base", "be above 1", base); // waves do not get longer, and ln 1 = 0
  const pairOf = (turns: number) =>
    (columns * Math.log(trainedLength / (2 * Math.PI * turns))) / (2 * Math.log(base));
  const [first, last] = [pairOf(betaFast), pairOf(betaSlow)];
  const low = Math.max(0, truncate ? Math.floor(first) : first);
  const high = Math.min(columns - 1, truncate ? Math.ceil(last) : last);
  const width = high === low ? 0.001 : high - low; // as published, so that nothing is divided by 0
  const frequencies = frequenciesOf(columns, base).map((frequency, pair) => {
    const ramp = Math.min(1, Math.max(0, (pair - low) / width));
    return frequency * (1 - ramp) + (frequency / factor) * ramp;
  });
  checkFrequencies(caller, frequencies);
  return { frequencies, magnitude };
}
