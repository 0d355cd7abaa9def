import type { PanelLayout } from "../../picture/matrix/layoutPanel.js";
import { rowRole } from "../../picture/panels/panel.js";
import type { StillMatrix } from "../../picture/still/stillPicture.js";
import type { Axis, Role } from "../../settings/selection/axis.js";
import type { PageColors } from "../pageColors.js";
import type { Box } from "./hatchPath.js";
import { roleColor } from "./roleColor.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";

/** Dims the rows that are not highlighted, unless a column is. */
export function svgDimmedRows(
  { focus }: StillMatrix,
  layout: PanelLayout,
  { surface }: PageColors,
) {
  const { rows, columns, cellWidthPx, cellHeightPx } = layout;
  if (focus.rows.length === 0 || focus.columns.length > 0) return [];
  const lit = focus.rows.filter((row) => row < rows).sort((a, b) => a - b);
  const starts = [0, ...lit.map((row) => row + 1)];
  return starts.flatMap((start, i) => {
    const height = ((lit[i] ?? rows) - start) * cellHeightPx;
    if (height <= 0) return [];
    const box = { x: 0, y: start * cellHeightPx, width: columns * cellWidthPx, height };
    return [`<rect ${boxText(box)} fill="${svgColor(surface)}" fill-opacity=".75"/>`];
  });
}

/** Around the rows, the columns and the cell that are highlighted. */
export function svgOutlines(
  { panel, focus }: StillMatrix,
  layout: PanelLayout,
  colors: PageColors,
) {
  const { rows, columns, cellWidthPx: width, cellHeightPx: height } = layout;
  const outline = (box: Box, role: Axis | Role) =>
    `<rect ${boxText(box)} rx="3" fill="none" stroke-width="2" stroke="${svgColor(roleColor(role, colors))}"/>`;
  const { cell } = focus;
  const isHere = cell !== null && cell.row < rows && cell.column < columns;
  return [
    ...focus.rows
      .filter((row) => row < rows)
      .map((row) =>
        outline({ x: 0, y: row * height, width: columns * width, height }, rowRole(panel)),
      ),
    ...focus.columns
      .filter((column) => column < columns)
      .map((column) =>
        outline({ x: column * width, y: 0, width, height: rows * height }, panel.columnAxis),
      ),
    ...(isHere
      ? [outline({ x: cell.column * width, y: cell.row * height, width, height }, panel.columnAxis)]
      : []),
  ];
}

function boxText({ x, y, width, height }: Box): string {
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}"`;
  return `x="${svgNumber(x)}" y="${svgNumber(y)}" ${size}`;
}
