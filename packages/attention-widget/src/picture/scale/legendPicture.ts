import { formatNumber } from "../../words/formatNumber.js";
import { scalePosition, type ValueScale } from "./valueScale.js";

/** What the colours mean: a scale with the numbers at its ends, and their name. */
export interface LegendPicture {
  /** The numbers at the two ends; null if they differ from row to row. */
  readonly ends: readonly [from: string, to: string] | null;
  /** Positions on the scale from its lower end to 0, evenly spaced; null if nothing is below 0. */
  readonly negative: readonly number[] | null;
  /** Positions on the scale from 0 to its upper end, evenly spaced. */
  readonly positive: readonly number[];
  /** What the numbers are. */
  readonly label: string;
  /** What a cell without a number is; null if every cell has one. */
  readonly hidden: string | null;
}

/** Spaces between the positions of one half: fine enough for a steep curve on a hundred pixels. */
const SPACES = 32;

/** The legend of a scale. */
export function legendPicture(
  scale: ValueScale,
  label: string,
  hidden: string | null,
): LegendPicture {
  const { kind, limit, rowLimits, locale } = scale;
  const isShare = kind === "sequential";
  // For limits by row only the curve is shown, which is the same for all rows.
  const whole = { ...scale, rowLimits: undefined };
  const positive = Array.from({ length: SPACES + 1 }, (_, i) =>
    scalePosition(whole, (limit * i) / SPACES, 0),
  );
  const from = isShare ? "0" : formatNumber(-limit, locale);
  const to = isShare && limit === 1 ? "1" : formatNumber(limit, locale);
  return {
    ends: rowLimits === undefined ? [from, to] : null,
    negative: isShare ? null : positive.map((position) => 0 - position).reverse(),
    positive,
    label,
    hidden,
  };
}
