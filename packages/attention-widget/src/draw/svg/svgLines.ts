import { layoutLines, middleOf } from "../../picture/lines/layoutLines.js";
import { lineLabels } from "../../picture/lines/lineLabels.js";
import type { LinesPicture } from "../../picture/lines/linesPicture.js";
import type { Side } from "../../picture/lines/sideToken.js";
import { colorRamp, type Rgb, rampColor } from "../colorRamp.js";
import { strokeWidth } from "../lines/strokeWidth.js";
import type { PageColors } from "../pageColors.js";
import type { SvgBlock } from "./svgBlock.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";
import { svgText } from "./svgText.js";
import { fitText } from "./textWidth.js";

const LABEL_PX = 12;
/** Between a token and its lines. */
const GAP_PX = 12;
/** Opacity of lines that are not highlighted while others are. */
const DIMMED = 0.15;

/**
 * Pairs of tokens as lines between two columns, fitted into a width.
 *
 * Queries are on the left, keys on the right. Each line is a cubic curve that leaves and arrives level, with its
 * controls at a third and two thirds of the way.
 *
 * @param widthPx - into which it is fitted, in CSS pixels
 */
export function svgLines(picture: LinesPicture, widthPx: number, colors: PageColors): SvgBlock {
  const { panel, lines, shown } = picture;
  const layout = layoutLines(panel, widthPx);
  const { startPx, endPx } = layout;
  const ramp = colorRamp(colors);
  const third = (endPx - startPx) / 3;
  const isFocused = shown.queries.size > 0 || shown.keys.size > 0;
  const paths = lines.map(({ row, column, strength }) => {
    const start = svgNumber(middleOf(layout, row));
    const end = svgNumber(middleOf(layout, column));
    const [x1, x2] = [svgNumber(startPx + third), svgNumber(endPx - third)];
    const curve = `M${svgNumber(startPx)} ${start}C${x1} ${start} ${x2} ${end} ${svgNumber(endPx)} ${end}`;
    const width = svgNumber(strokeWidth(layout, strength));
    const isDimmed = isFocused && !shown.queries.has(row) && !shown.keys.has(column);
    const opacity = isDimmed ? ` opacity="${DIMMED}"` : "";
    const stroke = svgColor(rampColor(ramp, strength));
    return `<path d="${curve}" stroke="${stroke}" stroke-width="${width}"${opacity}/>`;
  });
  const names = (side: Side, highlight: Rgb) =>
    lineLabels(picture, layout, side).map(({ text, topPx, isActive }) => {
      const fill = isActive ? highlight : colors.muted;
      return { label: text, isBold: isActive, y: topPx, fill };
    });
  const roomPx = { query: startPx - GAP_PX, key: layout.widthPx - endPx - GAP_PX };
  return {
    widthPx: layout.widthPx,
    heightPx: layout.heightPx,
    content: [
      `<g fill="none">${paths.join("\n")}</g>`,
      ...names("query", colors.query).map(({ label, ...name }) => {
        const text = fitText(label, LABEL_PX, roomPx.query);
        return svgText({ text, ...name, x: startPx - GAP_PX, at: "right", sizePx: LABEL_PX });
      }),
      ...names("key", colors.key).map(({ label, ...name }) => {
        const text = fitText(label, LABEL_PX, roomPx.key);
        return svgText({ text, ...name, x: endPx + GAP_PX, at: "left", sizePx: LABEL_PX });
      }),
    ].join("\n"),
  };
}
