import type { LinesLayout } from "../../picture/lines/layoutLines.js";

/** A line of no ink, and how much wider one of full ink is; never wider than most of a row. */
const THINNEST_PX = 1;
const WIDENING_PX = 2.5;
const WIDEST_SHARE = 0.6;

/**
 * How far a line has come from its query's height to its key's, 0–1, this share of the way across.
 * It is level at both ends, so that it is seen which token it belongs to.
 */
export function riseAt(across: number): number {
  return across * across * (3 - 2 * across);
}

/** Width of a line in CSS pixels: it says what colour says, for eyes that tell colours badly. */
export function strokeWidth({ rowHeightPx }: LinesLayout, strength: number): number {
  const widestPx = Math.max(THINNEST_PX, WIDEST_SHARE * rowHeightPx);
  return Math.min(widestPx, THINNEST_PX + WIDENING_PX * Math.abs(strength));
}
