import { ROTARY_BASE, type RotaryOptions } from "../../rotaryOptions.js";
import { frequenciesOf } from "../frequenciesOf.js";
import { checkCount } from "./checkCount.js";
import { checkNames } from "./checkNames.js";
import { checkNumbers } from "./checkNumbers.js";
import { checkPositions } from "./checkPositions.js";
import { checkPositive } from "./checkPositive.js";
import { didYouMean } from "./didYouMean.js";
import { ROTARY_OPTIONS } from "./optionNames.js";
import { pathOf } from "./pathOf.js";
import { refuse } from "./refuse.js";

/**
 * Refuses rotary options that do not fit the width of a head or the number of tokens.
 *
 * @param what - the options, as errors call them
 */
export function checkRotary(
  caller: string,
  what: string,
  options: RotaryOptions,
  { dHead, tokens }: { readonly dHead: number; readonly tokens: number },
): void {
  checkNames(caller, what, options, ROTARY_OPTIONS, didYouMean);
  const path = pathOf(what);
  const { base = ROTARY_BASE, columns = dHead, offset, positions, magnitude = 1 } = options;
  const { frequencies, layout = "interleaved" } = options;
  if (options.columns !== undefined) {
    checkCount(caller, `${path}columns`, columns, 2);
    if (columns > dHead) refuse(caller, `${path}columns`, `be at most dHead (${dHead})`, columns);
  }
  const width = options.columns === undefined ? "dHead" : `${path}columns`;
  if (columns % 2 !== 0) refuse(caller, width, "be even", columns);
  checkPositive(caller, `${path}base`, base);
  checkPositive(caller, `${path}magnitude`, magnitude);
  if (Math.fround(magnitude) === Infinity) {
    refuse(caller, `${path}magnitude`, "be at most 3.4e38, as float32 is", magnitude);
  }
  if (offset !== undefined) checkCount(caller, `${path}offset`, offset, 0);
  if (frequencies !== undefined) {
    if (options.base !== undefined) {
      refuse(caller, `${path}base`, "be left out when there are frequencies", base);
    }
    checkNumbers(caller, `${path}frequencies`, frequencies, columns / 2, "one per pair of columns");
  }
  if (positions !== undefined) checkPositions(caller, options, columns / 2, tokens, path);
  else if (options.axes !== undefined) {
    refuse(caller, `${path}axes`, "be left out without positions", "an array");
  }
  checkAngles(caller, options, columns, tokens, path);
  if (layout !== "interleaved" && layout !== "halves") {
    const Kind = typeof layout === "string" ? RangeError : TypeError;
    refuse(caller, `${path}layout`, "be one of interleaved, halves", layout, Kind);
  }
}

/** Refuses positions and frequencies whose product float64 cannot hold: it has no cosine. */
function checkAngles(
  caller: string,
  { base = ROTARY_BASE, frequencies, offset = 0, positions }: RotaryOptions,
  columns: number,
  tokens: number,
  path: string,
): void {
  const fastest = largestOf(frequencies ?? frequenciesOf(columns, base));
  const angle = largestOf(positions?.flat() ?? [offset + tokens]) * fastest;
  if (!Number.isFinite(angle)) {
    refuse(caller, `${path}positions · frequencies`, "be finite", angle);
  }
}

/** The largest magnitude; 0 of none. */
function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0);
}
