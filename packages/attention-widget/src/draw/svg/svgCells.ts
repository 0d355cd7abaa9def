import { cellText } from "../../picture/matrix/cellText.js";
import type { PanelLayout } from "../../picture/matrix/panelLayout.js";
import { scalePosition } from "../../picture/scale/valueScale.js";
import type { StillMatrix } from "../../picture/still/stillPicture.js";
import { colorRamp, type Rgb, rampColor } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";
import { readableOn } from "../readableOn.js";
import { hatchPath } from "./hatchPath.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";
import { svgText } from "./svgText.js";

/** How much of a dimmed cell's colour remains, as on the screen. */
const REMAINS = 0.25;

/**
 * The cells of a matrix: rounded rectangles with their digits where the cells are large, else runs of equal cells,
 * about 11 bytes per cell where neighbours differ. Hidden cells are hatched.
 *
 * @param matrix - values row by row: that of a cell is at row · columns + column
 * @param layout - sizes in CSS pixels; without a gap between cells, they are drawn as runs
 * @returns elements of SVG, from the upper left corner of the cells
 */
export function svgCells(matrix: StillMatrix, layout: PanelLayout, colors: PageColors): string {
  const colorAt = cellColors(matrix, colors);
  return layout.gapPx > 0
    ? largeCells(matrix, layout, colors, colorAt)
    : smallCells(matrix, layout, colors, colorAt);
}

/** The colour of a cell; undefined for a hidden one. */
type ColorAt = (row: number, column: number) => Rgb | undefined;

/** Each colour is one object, by which cells can be compared. */
function cellColors({ panel, scale, isDimmed }: StillMatrix, colors: PageColors): ColorAt {
  const ramp = colorRamp(colors);
  const dimmed = isDimmed === null ? [] : ramp.map((color) => dimmedColor(color, colors));
  return (row, column) => {
    if (panel.isHidden(row, column)) return undefined;
    const value = panel.values[row * panel.columnLabels.length + column] ?? 0;
    const steps = isDimmed?.(row, column) === true ? dimmed : ramp;
    return rampColor(steps, scalePosition(scale, value, row));
  };
}

function dimmedColor(color: Rgb, { surface }: PageColors): Rgb {
  const blend = (i: 0 | 1 | 2) => Math.round(surface[i] + REMAINS * (color[i] - surface[i]));
  return [blend(0), blend(1), blend(2)];
}

/** A rounded rectangle for each cell, with its digits in black or white, whichever is easier to read on its colour. */
function largeCells(
  { panel, scale }: StillMatrix,
  layout: PanelLayout,
  colors: PageColors,
  colorAt: ColorAt,
): string {
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx, digitsPx } = layout;
  const width = cellWidthPx - gapPx;
  const height = cellHeightPx - gapPx;
  const radius = svgNumber(Math.min(3, width / 6));
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}" rx="${radius}"`;
  const cells: string[] = [];
  let hatching = "";
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = column * cellWidthPx + gapPx / 2;
      const y = row * cellHeightPx + gapPx / 2;
      const color = colorAt(row, column);
      if (color === undefined) {
        hatching += hatchPath({ x, y, width, height });
        continue;
      }
      const place = `x="${svgNumber(x)}" y="${svgNumber(y)}"`;
      cells.push(`<rect ${place} ${size} fill="${svgColor(color)}"/>`);
      const text = cellText(scale, panel.values[row * columns + column] ?? 0);
      if (digitsPx === 0 || text === "") continue;
      const middle = { x: x + width / 2, y: y + height / 2, at: "middle" } as const;
      cells.push(svgText({ text, ...middle, sizePx: digitsPx, fill: readableOn(color) }));
    }
  }
  return hatchingSvg(hatching, colors) + cells.join("");
}

/**
 * Runs of equal cells of a row, all runs of a colour in one path. They are strokes 1 cell wide in a field that is
 * scaled, so that the path of a run is as short for large cells as for small ones.
 */
function smallCells(
  { panel }: StillMatrix,
  { rows, columns, cellWidthPx, cellHeightPx }: PanelLayout,
  colors: PageColors,
  colorAt: ColorAt,
): string {
  /** Where the runs of a colour are, in cells. */
  const runs = new Map<Rgb, string[]>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0, end = 0; column < columns; column = end) {
      const color = colorAt(row, column);
      end = column + 1;
      while (end < columns && colorAt(row, end) === color) end++;
      if (color === undefined) continue;
      const run = `M${column} ${row}.5h${end - column}`;
      const others = runs.get(color);
      if (others === undefined) runs.set(color, [run]);
      else others.push(run);
    }
  }
  const field = { x: 0, y: 0, width: columns * cellWidthPx, height: rows * cellHeightPx };
  const paths = Array.from(
    runs,
    ([color, at]) => `<path stroke="${svgColor(color)}" d="${at.join("")}"/>`,
  );
  const scale = `transform="scale(${cellWidthPx} ${cellHeightPx})"`;
  return [
    panel.hasHidden ? hatchingSvg(hatchPath(field), colors) : "",
    `<g fill="none" shape-rendering="crispEdges" ${scale}>${paths.join("\n")}</g>`,
  ].join("");
}

function hatchingSvg(path: string, { line }: PageColors): string {
  return path === ""
    ? ""
    : `<path d="${path}" stroke="${svgColor(line)}" stroke-width="2" fill="none"/>`;
}
