import { checkColumns } from "../internal/checks/checkColumns.js";
import { checkFrequencies } from "../internal/checks/checkFrequencies.js";
import { checkPositive } from "../internal/checks/checkPositive.js";
import { frequenciesOf } from "../internal/frequenciesOf.js";
import { ROTARY_BASE } from "../rotaryOptions.js";

/**
 * How far a step of one position turns each pair of columns: a geometric series from 1 down.
 *
 *     frequencies[k] = base^(−2k / columns)
 *
 * Give them to `rotatePositions` or `multiHeadAttention` as `frequencies`, changed for a longer context.
 *
 * Source: Su et al. 2021 (RoFormer), section 3.4.2.
 *
 * @category Positions
 * @param columns - how many columns are rotated: dHead, or fewer for partial rotary; even
 * @param base - 10000 when left out, unitless
 * @returns one per pair, in radians per position
 * @throws RangeError if `columns` is not an even number from 2 up or `base` is not positive
 * @throws TypeError if an argument is not a number
 * @example
 * ```ts
 * import { rotaryFrequencies } from "attention-core";
 *
 * console.log(rotaryFrequencies(4)); // [ 1, 0.01 ]
 * ```
 */
export function rotaryFrequencies(columns: number, base: number = ROTARY_BASE): number[] {
  checkColumns("rotaryFrequencies", columns);
  checkPositive("rotaryFrequencies", "base", base);
  const frequencies = frequenciesOf(columns, base);
  checkFrequencies("rotaryFrequencies", frequencies);
  return frequencies;
}
