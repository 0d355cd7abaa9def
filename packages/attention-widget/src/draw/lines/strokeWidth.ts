import type { LinesLayout } from "../../picture/lines/layoutLines.js";

/** Width of the faintest line, and how much wider the strongest is; never wider than most of a row. */
const MIN_WIDTH_PX = 1;
const WIDENING_PX = 2.5;
const MAX_SHARE = 0.6;

/** Width of a line in CSS pixels, which repeats the colour for users who see colours poorly. */
export function strokeWidth({ rowHeightPx }: LinesLayout, strength: number): number {
  const widestPx = Math.max(MIN_WIDTH_PX, MAX_SHARE * rowHeightPx);
  return Math.min(widestPx, MIN_WIDTH_PX + WIDENING_PX * Math.abs(strength));
}
