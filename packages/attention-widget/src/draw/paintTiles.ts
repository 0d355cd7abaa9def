import type { CellRange } from "../picture/matrix/cellRange.js";
import { cellText } from "../picture/matrix/cellText.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import { scalePosition } from "../picture/scale/valueScale.js";
import { type Palette, type Rgb, rampColor } from "./colorRamp.js";
import { cssColor } from "./cssColor.js";
import type { PaintContext } from "./paintContext.js";
import { readableOn } from "./readableOn.js";
import type { ScaledPanel } from "./scaledPanel.js";

/** What a matrix is drawn with. */
export interface Colors {
  readonly palette: Palette;
  /** From `colorRamp(palette)`. */
  readonly ramp: readonly Rgb[];
}

/** A matrix with its scale and its layout. */
interface LaidOutPanel extends ScaledPanel {
  readonly layout: PanelLayout;
}

/**
 * Draws a panel as rounded cells, in CSS pixels; the context is already scaled to the screen. Hidden cells stay
 * transparent, so that the hatched background shows.
 *
 * @param range - the cells that are drawn; null for all
 */
export function paintTiles(
  context: PaintContext,
  { panel, scale, layout }: LaidOutPanel,
  { palette, ramp }: Colors,
  range: CellRange | null = null,
): void {
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx, digitsPx } = layout;
  const { firstRow = 0, endRow = rows, firstColumn = 0, endColumn = columns } = range ?? {};
  const width = cellWidthPx - gapPx;
  const height = cellHeightPx - gapPx;
  const radius = Math.min(3, width / 6);
  context.fillStyle = cssColor(palette.surface);
  context.fillRect(
    firstColumn * cellWidthPx,
    firstRow * cellHeightPx,
    (endColumn - firstColumn) * cellWidthPx,
    (endRow - firstRow) * cellHeightPx,
  );
  context.font = `${digitsPx}px ui-monospace, Menlo, Consolas, monospace`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (let row = firstRow; row < endRow; row++) {
    for (let column = firstColumn; column < endColumn; column++) {
      const x = column * cellWidthPx + gapPx / 2;
      const y = row * cellHeightPx + gapPx / 2;
      if (panel.isHidden(row, column)) {
        context.clearRect(x, y, width, height);
        continue;
      }
      const value = panel.values[row * columns + column] ?? 0;
      const color = rampColor(ramp, scalePosition(scale, value, row));
      context.fillStyle = cssColor(color);
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.fill();
      const text = digitsPx > 0 ? cellText(scale, value) : "";
      if (text !== "") {
        context.fillStyle = cssColor(readableOn(color));
        context.fillText(text, x + width / 2, y + height / 2 + 0.5);
      }
    }
  }
}
