import { type LinesLayout, middleOf } from "../../picture/lines/layoutLines.js";
import type { Line } from "../../picture/lines/linesOf.js";
import { rampColor } from "../colorRamp.js";
import { cssColor } from "../cssColor.js";
import type { PaintContext } from "../paintContext.js";
import type { Colors } from "../paintTiles.js";
import { strokeWidth } from "./strokeWidth.js";

/**
 * Draws lines in CSS pixels from where lines start; the context is already scaled to the screen. Lines
 * are opaque and keep their order, so that crossing weak lines do not add up to a strong one.
 */
export function paintLines(
  context: PaintContext,
  layout: LinesLayout,
  lines: readonly Line[],
  { ramp }: Colors,
): void {
  const widthPx = layout.endPx - layout.startPx;
  for (const { row, column, strength } of lines) {
    const start = middleOf(layout, row);
    const end = middleOf(layout, column);
    context.strokeStyle = cssColor(rampColor(ramp, strength));
    context.lineWidth = strokeWidth(layout, strength);
    context.beginPath();
    context.moveTo(0, start);
    // With its middle points at the thirds, this curve is `riseAt`.
    context.bezierCurveTo(widthPx / 3, start, (2 * widthPx) / 3, end, widthPx, end);
    context.stroke();
  }
}
