import { formatNumber } from "../words/formatNumber.js";
import type { ValueScale } from "./valueScale.js";

/** What the colours mean: a scale with the numbers at its ends, and what they are. */
export interface LegendPicture {
  readonly kind: ValueScale["kind"];
  /** The numbers at the two ends. */
  readonly from: string;
  readonly to: string;
  /** What the numbers are. */
  readonly label: string;
  /** What a cell without a number is; null where every cell has one. */
  readonly hidden: string | null;
}

/** The legend of a scale. */
export function legendPicture(
  { kind, limit }: ValueScale,
  label: string,
  hidden: string | null,
): LegendPicture {
  const isShare = kind === "sequential";
  return {
    kind,
    from: isShare ? "0" : formatNumber(-limit),
    to: isShare && limit === 1 ? "1" : formatNumber(limit),
    label,
    hidden,
  };
}
