import { memoizeEach } from "../../settings/memoize.js";
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
  /** The language whose numbers they are written as; English if left out. */
  readonly locale?: string | undefined;
  /** From a share of the limit to a position, both −1 to 1, where they are not in proportion. */
  readonly curve?: ((share: number) => number) | undefined;
}

/**
 * Weights are shares and use 0–1, unless all are so small that they would look like 0; then the scale ends at the
 * largest, as it does for weights that are not shares. Every other stage is signed and as wide as its numbers.
 */
export function valueScaleOf(
  stage: Stage,
  panels: readonly Panel[],
  locale?: string | undefined,
): ValueScale {
  const extents = panels.map(({ values }) => extentOfPanel(values));
  const limit = Math.max(...extents.map(sizeOf), 0);
  if (stage !== "weights") return { kind: "diverging", limit: limit || 1, locale };
  const isSigned = extents.some(({ lowest }) => lowest < -ROUNDING);
  // Softmax rounds, so a weight of 1.0000001 counts as 1.
  const isSmall = limit > 0 && limit < SMALL && !isSigned;
  const reached = limit > 1 + ROUNDING || isSmall ? limit : 1;
  return { kind: isSigned ? "diverging" : "sequential", limit: reached, locale };
}

/** With 0–1, a largest cell below this would look nearly as white as the others. */
const SMALL = 0.25;

/** Less than this does not show in a number of two decimals. */
const ROUNDING = 0.005;

/** Between which numbers values lie, 0 among them. */
interface Extent {
  readonly lowest: number;
  readonly highest: number;
}

/** Of the values that are finite. */
function extentOf(values: Float32Array): Extent {
  let lowest = 0;
  let highest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    // Most of millions of values are neither a new minimum nor a new maximum, and NaN never is.
    if (value > highest && value < Infinity) highest = value;
    if (value < lowest && value > -Infinity) lowest = value;
  }
  return { lowest, highest };
}

/** Remembered, since the same scale is asked for with one more head each time. */
const extentOfPanel = memoizeEach(extentOf);

/** The size of the number farthest from 0. */
const sizeOf = ({ lowest, highest }: Extent): number => Math.max(highest, -lowest);

/** The size of the number farthest from 0, of those that are finite; 0 where there is none. */
export const largestSize = (values: Float32Array): number => sizeOf(extentOf(values));

/** Where a value of a row stands on its scale: −1 to 1, clamped; 0 is paper. */
export function scalePosition(scale: ValueScale, value: number, row: number): number {
  const { limit, rowLimits, curve } = scale;
  const share = Math.max(-1, Math.min(1, value / (rowLimits?.[row] ?? limit)));
  return curve === undefined ? share : curve(share);
}

/** Different colours on either side of paper; a position between two of them has the nearer one. */
export const SHADES = 128;
