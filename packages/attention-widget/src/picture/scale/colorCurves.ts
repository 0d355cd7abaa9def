import type { ColorScale } from "../../settings/inspectorSettings.js";
import type { ValueScale } from "./valueScale.js";

/** How a colour scale differs from one in proportion to the values. */
interface ColorCurve extends Pick<ValueScale, "curve"> {
  /** Whether each row has its own limit, so that colours compare within rows only. */
  readonly isByRow: boolean;
}

/** The colour scales. Cells, lines, bars and the legend all follow this table. */
export const COLOR_CURVES: Readonly<Record<ColorScale, ColorCurve>> = {
  linear: { isByRow: false },
  logarithmic: { isByRow: false, curve: logarithmicPosition },
  row: { isByRow: true },
};

/**
 * Spreads small numbers out: a hundredth of the limit has 15 % of the colour, a tenth has half.
 *
 *     position = sign(share) · log₁₀(1 + 99 · |share|) / 2
 *
 * @param share - of the limit, −1 to 1
 */
export function logarithmicPosition(share: number): number {
  return (Math.sign(share) * Math.log10(1 + 99 * Math.abs(share))) / 2;
}
