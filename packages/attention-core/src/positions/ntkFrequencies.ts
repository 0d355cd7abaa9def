import { checkColumns } from "../internal/checks/checkColumns.js";
import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { checkPositives } from "../internal/checks/checkPositives.js";
import { frequenciesOf } from "../internal/frequenciesOf.js";
import { ROTARY_BASE } from "../rotaryOptions.js";

/**
 * How {@link ntkFrequencies} are rescaled.
 *
 * @category Positions
 */
export interface NtkOptions {
  /** How many times longer the context is, above 0. */
  readonly factor: number;
  /**
   * The base that the model was trained with, unitless.
   * @defaultValue 10000
   */
  readonly base?: number | undefined;
}

/**
 * Rotary frequencies for a longer context, by a larger base: the fastest pair stays as it was, the slowest is slower by
 * the whole factor.
 *
 *     frequencies[k] = (base · factor^(columns / (columns − 2)))^(−2k / columns)
 *
 * "Dynamic" scaling of Transformers is this with factor · tokens / trained − (factor − 1) as the factor, where
 * `trained` is the length the model was trained on and tokens are more than that.
 *
 * Source: bloc97 2023, "NTK-aware scaled RoPE"; Peng et al. 2023 (YaRN), section 3.1.
 *
 * @category Positions
 * @param columns - how many columns are rotated, even, from 4 up
 * @param options - factor, base
 * @returns one per pair, in radians per position
 * @throws RangeError if `columns` is not an even number from 4 up, or an option is out of range
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { ntkFrequencies } from "attention-core";
 *
 * const [fastest, slowest] = ntkFrequencies(4, { factor: 4 });
 * console.log(fastest, slowest.toFixed(6)); // 1 0.002500
 * ```
 */
export function ntkFrequencies(columns: number, options: NtkOptions): number[] {
  checkNames("ntkFrequencies", "options", options, { factor: true, base: true });
  const { factor, base = ROTARY_BASE } = options;
  checkColumns("ntkFrequencies", columns, 4);
  checkPositives("ntkFrequencies", { factor, base });
  const frequencies = frequenciesOf(columns, base * factor ** (columns / (columns - 2)));
  checkFrequencies("ntkFrequencies", frequencies);
  return frequencies;
}
