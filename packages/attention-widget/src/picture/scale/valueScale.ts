import { rememberEach } from "../../settings/remember.js";
import type { Stage } from "../../settings/stages.js";
import type { Panel } from "../panels/panel.js";

/**
 * How numbers become colours. A sequential scale runs from 0 (paper) to `limit` (the full colour); a diverging one from
 * −limit over 0 (paper) to +limit.
 */
export interface ValueScale {
  readonly kind: "sequential" | "diverging";
  /** The value that has the full colour, unitless, above 0. */
  readonly limit: number;
  /** The limit of each row, where rows have limits of their own. */
  readonly rowLimits?: readonly number[] | undefined;
  /** From a share of the limit to a position, both −1 to 1, where they are not in proportion. */
  /** The language whose numbers they are written as; English if left out. */
  readonly locale?: string | undefined;
  readonly curve?: ((share: number) => number) | undefined;
}

/**
 * Weights are shares and use 0–1, unless all are so small that they could not be told from 0: then, as those that are
 * no shares, as far as they reach. Every other stage is signed and as wide as its numbers.
 */
export function valueScaleOf(
  stage: Stage,
  panels: readonly Panel[],
  locale?: string | undefined,
): ValueScale {
  const limit = Math.max(...panels.map(({ values }) => rangeOf(values).largest), 0);
  if (stage !== "weights") return { kind: "diverging", limit: limit || 1, locale };
  const isSigned = panels.some(({ values }) => rangeOf(values).isSigned);
  // The sum of a row is rounded: a weight of 1.0000001 is one of 1.
  const isSmall = limit > 0 && limit < SMALL && !isSigned;
  const reached = limit > 1 + ROUNDING || isSmall ? limit : 1;
  return { kind: isSigned ? "diverging" : "sequential", limit: reached, locale };
}

/** With 0–1 the largest cell below this would be nearly as white as the others. */
const SMALL = 0.25;

/** Less than this does not show in a number of two decimals. */
const ROUNDING = 0.005;

/** The size of the largest number, and whether one is clearly below 0. */
interface NumberRange {
  readonly largest: number;
  readonly isSigned: boolean;
}

/** The same scale is asked for with one more head at a time. */
const rangeOf = rememberEach(
  (values: Float32Array): NumberRange => ({
    largest: largestSize(values),
    isSigned: hasBelow(values, -ROUNDING),
  }),
);

function hasBelow(values: Float32Array, limit: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! < limit) return true;
  return false;
}

/** The size of the number farthest from 0, of those that are finite; 0 where there is none. */
export function largestSize(values: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest;
}

/** Where a value of a row stands on its scale: −1 to 1, clamped; 0 is paper. */
export function scalePosition(scale: ValueScale, value: number, row: number): number {
  const { limit, rowLimits, curve } = scale;
  const share = Math.max(-1, Math.min(1, value / (rowLimits?.[row] ?? limit)));
  return curve === undefined ? share : curve(share);
}

/** Different colours on either side of paper; a position between two of them has the nearer one. */
export const SHADES = 128;
