import { isArray } from "./internal/checks/isArray.js";
import { refuse } from "./internal/checks/refuse.js";
import { refuseKind } from "./internal/checks/refuseKind.js";
import { refuseNumber } from "./internal/checks/refuseNumber.js";

/**
 * Parts of a sum with few digits, so that what is shown adds up to the shown total: each part is rounded up or down to
 * one of the two nearest, those with the largest remainders up.
 *
 *     shown[i] = (⌊unit · parts[i]⌋ + raised[i]) / unit
 *
 * Here `unit` is ten to the power of `digits`, and `raised` is 1 for those parts and 0 for the others. So a shown part
 * is off by less than a unit of the last digit. Ordinary rounding would be nearer for each part, and miss the total by
 * several units.
 *
 * Source: the largest-remainder method (Hamilton 1792).
 *
 * @category Traces
 * @param parts - any finite numbers
 * @param total - their sum, up to rounding
 * @param digits - how many digits after the point, 0–6
 * @returns as many numbers, in the same order, whose sum is `total.toFixed(digits)`
 * @throws RangeError if the parts do not sum to the total within half a unit of the last digit, or `digits` is not a
 *   whole number from 0 to 6
 * @throws TypeError if `parts` are not an array, or `digits` is not a number
 * @example
 * ```ts
 * import { roundedParts } from "attention-core";
 *
 * console.log(roundedParts([0.333, 0.333, 0.333], 0.999, 1)); // [ 0.4, 0.3, 0.3 ]
 * ```
 */
export function roundedParts(parts: readonly number[], total: number, digits: number): number[] {
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) {
    refuseNumber("roundedParts", "digits", "be a whole number from 0 to 6", digits);
  }
  if (!isArray(parts)) refuseKind("roundedParts", "parts", "be an array of numbers", parts);
  const unit = 10 ** digits;
  if (!(Math.abs(sumOf(parts) - total) <= 0.5 / unit)) {
    refuse("roundedParts", "parts", `sum to ${total}`, sumOf(parts));
  }
  const wholes = parts.map((part) => Math.floor(part * unit));
  const missing = Math.round(Number(total.toFixed(digits)) * unit) - sumOf(wholes);
  const remainders = parts.map((part, i) => part * unit - wholes[i]!);
  const largestFirst = [...parts.keys()].sort((a, b) => remainders[b]! - remainders[a]!);
  const raised = new Set(largestFirst.slice(0, missing));
  return wholes.map((whole, i) => (whole + (raised.has(i) ? 1 : 0)) / unit);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
