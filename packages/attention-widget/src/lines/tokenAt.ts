import { countOf } from "../picture/lines/fitToken.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import type { Side, SideToken } from "../picture/lines/sideToken.js";

/** The ends of lines belong to their tokens too, which makes these easier to hit. */
const REACH_PX = 24;

/** The token under a point, in CSS pixels from the picture's corner; none between the columns. */
export function tokenAt(layout: LinesLayout, x: number, y: number): SideToken | undefined {
  const side = sideAt(layout, x);
  const index = Math.floor((y - layout.padPx) / layout.rowHeightPx);
  if (side === undefined || !(index >= 0 && index < countOf(layout, side))) return undefined;
  return { side, index };
}

function sideAt({ startPx, endPx, widthPx }: LinesLayout, x: number): Side | undefined {
  const reach = Math.min(REACH_PX, (endPx - startPx) / 3);
  if (x >= 0 && x < startPx + reach) return "query";
  if (x >= endPx - reach && x < widthPx) return "key";
  return undefined;
}
