import type { FieldBox } from "../../picture/matrix/fieldBox.js";
import { focusOutlines } from "../../picture/matrix/focusOutlines.js";
import type { PanelLayout } from "../../picture/matrix/panelLayout.js";
import type { StillMatrix } from "../../picture/still/stillPicture.js";
import type { PageColors } from "../pageColors.js";
import { roleColor } from "./roleColor.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";

/**
 * The rows that are dimmed, and outlines around the rows, the columns and the cell that are highlighted.
 *
 * Both lie over the cells: the colour of the paper at three quarters dims a row, whatever the colours of its cells are.
 */
export function svgHighlights(
  { panel, focus }: StillMatrix,
  layout: PanelLayout,
  colors: PageColors,
): readonly string[] {
  const { dimmed, outlines } = focusOutlines(panel, layout, focus, focus);
  const surface = svgColor(colors.surface);
  return [
    ...dimmed.map((box) => `<rect ${boxText(box)} fill="${surface}" fill-opacity=".75"/>`),
    ...outlines.map(({ role, box }) => {
      const stroke = svgColor(roleColor(role, colors));
      return `<rect ${boxText(box)} rx="3" fill="none" stroke-width="2" stroke="${stroke}"/>`;
    }),
  ];
}

function boxText({ leftPx, topPx, widthPx, heightPx }: FieldBox): string {
  const size = `width="${svgNumber(widthPx)}" height="${svgNumber(heightPx)}"`;
  return `x="${svgNumber(leftPx)}" y="${svgNumber(topPx)}" ${size}`;
}
