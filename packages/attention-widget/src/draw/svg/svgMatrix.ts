import { layoutPanel } from "../../picture/matrix/layoutPanel.js";
import type { PanelLayout } from "../../picture/matrix/panelLayout.js";
import type { Panel } from "../../picture/panels/panel.js";
import type { StillMatrix } from "../../picture/still/stillPicture.js";
import type { Rgb } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";
import { roleColor } from "./roleColor.js";
import type { SvgBlock } from "./svgBlock.js";
import { svgCells } from "./svgCells.js";
import { svgHighlights } from "./svgHighlights.js";
import { svgNumber } from "./svgNumber.js";
import { type SvgText, svgText } from "./svgText.js";
import { fitText } from "./textWidth.js";

const LABEL_PX = 12;
/** Between a row's name and its cells. */
const LABEL_GAP_PX = 8;
/** The slant of the names of columns, in degrees, and the share of their length that is height. */
const COLUMN_ANGLE_DEGREES = -52;
const SLANT = 0.8;

/**
 * One matrix with its names, fitted into a width.
 *
 * Rows are queries, or tokens; columns are keys, whose names are slanted, or components of vectors, whose numbers are
 * not.
 *
 * @param widthPx - of the whole, names and all, in CSS pixels; many columns may need more
 */
export function svgMatrix(matrix: StillMatrix, widthPx: number, colors: PageColors): SvgBlock {
  const { panel, scale } = matrix;
  const layout = layoutPanel(panel, scale, widthPx);
  const { rows, columns, cellWidthPx, cellHeightPx, labelWidthPx, labelHeightPx } = layout;
  const field = `translate(${svgNumber(labelWidthPx)} ${svgNumber(labelHeightPx)})`;
  return {
    widthPx: labelWidthPx + columns * cellWidthPx + layout.overhangPx,
    heightPx: labelHeightPx + rows * cellHeightPx,
    content: [
      corner(panel, layout, colors),
      ...rowNames(matrix, layout, colors),
      ...columnNames(matrix, layout, colors),
      `<g transform="${field}">`,
      svgCells(matrix, layout, colors),
      ...svgHighlights(matrix, layout, colors),
      "</g>",
    ].join("\n"),
  };
}

/** A matrix of vectors has its symbol in the corner. */
function corner({ symbol, role, columnAxis }: Panel, layout: PanelLayout, colors: PageColors) {
  if (columnAxis === "key") return "";
  const x = layout.labelWidthPx - LABEL_GAP_PX;
  const place = { x, y: layout.labelHeightPx - 8, at: "right" } as const;
  return svgText({ text: symbol, ...place, sizePx: LABEL_PX, fill: roleColor(role, colors) });
}

function rowNames({ panel, focus }: StillMatrix, layout: PanelLayout, colors: PageColors) {
  const { cellHeightPx, labelWidthPx, labelHeightPx, rowLabelEvery } = layout;
  const x = labelWidthPx - LABEL_GAP_PX;
  const highlighted = focus.cell === null ? focus.rows : [...focus.rows, focus.cell.row];
  const names = { labels: panel.rowLabels, highlighted, every: rowLabelEvery, roomPx: x };
  return nameLines(names, roleColor(panel.rowAxis, colors), colors, (row) => ({
    x,
    y: labelHeightPx + (row + 0.5) * cellHeightPx,
    at: "right",
  }));
}

function columnNames({ panel, focus }: StillMatrix, layout: PanelLayout, colors: PageColors) {
  const { cellWidthPx, labelWidthPx, labelHeightPx, columnLabelEvery } = layout;
  const isPairs = panel.columnAxis === "key";
  const highlighted = focus.cell === null ? focus.columns : [...focus.columns, focus.cell.column];
  const roomPx = isPairs ? (labelHeightPx - 12) / SLANT : Infinity;
  const names = { labels: panel.columnLabels, highlighted, every: columnLabelEvery, roomPx };
  return nameLines(names, roleColor(panel.columnAxis, colors), colors, (column) => {
    const x = labelWidthPx + (column + 0.5) * cellWidthPx;
    return isPairs
      ? { x, y: labelHeightPx - 6, at: "left", angleDegrees: COLUMN_ANGLE_DEGREES }
      : { x, y: labelHeightPx - 8, at: "middle" };
  });
}

/** The names of an axis. */
interface Names {
  readonly labels: readonly string[];
  /** Those that are highlighted, which keep others at a distance. */
  readonly highlighted: readonly number[];
  /** Every how many have a label. */
  readonly every: number;
  readonly roomPx: number;
}

function nameLines(
  { labels, highlighted, every, roomPx }: Names,
  highlight: Rgb,
  { muted }: PageColors,
  place: (index: number) => Pick<SvgText, "x" | "y" | "at" | "angleDegrees">,
): readonly string[] {
  return labels.flatMap((label, i) => {
    const isBold = highlighted.includes(i);
    const isNear = highlighted.some((other) => Math.abs(other - i) < every);
    if (!isBold && (i % every !== 0 || isNear)) return [];
    const text = fitText(label, LABEL_PX, roomPx);
    const whole = text === label ? undefined : label;
    const fill = isBold ? highlight : muted;
    return [svgText({ text, ...place(i), sizePx: LABEL_PX, fill, isBold, whole })];
  });
}
