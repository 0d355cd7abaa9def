import type { LegendPicture } from "../../picture/scale/legendPicture.js";
import { colorRamp, type Rgb, rampColor } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";
import { hatchPath } from "./hatchPath.js";
import type { SvgBlock } from "./svgBlock.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";
import { svgText } from "./svgText.js";
import { textWidth } from "./textWidth.js";

const SIZE_PX = 13;
const LINE_PX = 22;
const RAMP_PX = 96;
const RAMP_HEIGHT_PX = 10;
const GAP_PX = 8;

/**
 * What the colours mean, with the numbers at their ends.
 *
 * The ends of the scale stand beside its ramp: the lowest, 0 where negative values have a ramp of their own, the
 * highest.
 *
 * @returns one line, or two where a matrix has hidden cells, 22 px each
 */
export function svgLegend(legend: LegendPicture, colors: PageColors): SvgBlock {
  const { ends, negative, positive, label, hidden } = legend;
  const ramp = colorRamp(colors);
  const y = LINE_PX / 2;
  const line: string[] = [];
  let x = 0;
  const write = (text: string) => {
    line.push(svgText({ text, x, y, sizePx: SIZE_PX, fill: colors.muted }));
    x += textWidth(text, SIZE_PX) + GAP_PX;
  };
  const paint = (positions: readonly number[]) => {
    const steps = positions.map((position) => rampColor(ramp, position));
    line.push(rampSteps(steps, x, y - RAMP_HEIGHT_PX / 2));
    x += RAMP_PX + GAP_PX;
  };
  if (ends) write(ends[0]);
  if (negative) paint(negative);
  if (negative && ends) write("0");
  paint(positive);
  if (ends) write(ends[1]);
  write(label);
  if (hidden !== null) line.push(hiddenKey(hidden, colors));
  const hiddenWidth = hidden === null ? 0 : LINE_PX + textWidth(hidden, SIZE_PX);
  return {
    widthPx: Math.max(x, hiddenWidth),
    heightPx: hidden === null ? LINE_PX : 2 * LINE_PX,
    content: line.join(""),
  };
}

/** Steps of colour: a gradient needs a name, which two pictures on a page would share. */
function rampSteps(steps: readonly Rgb[], x: number, y: number): string {
  const width = RAMP_PX / steps.length;
  return steps
    .map((color, i) => {
      const place = `x="${svgNumber(x + i * width)}" y="${svgNumber(y)}"`;
      const size = `width="${svgNumber(width)}" height="${RAMP_HEIGHT_PX}"`;
      return `<rect ${place} ${size} fill="${svgColor(color)}" shape-rendering="crispEdges"/>`;
    })
    .join("");
}

/** What a hatched cell is, on a line of its own. */
function hiddenKey(hidden: string, { muted, line }: PageColors): string {
  const swatch = { x: 0, y: LINE_PX + 4, width: 14, height: 14 };
  const stroke = `stroke="${svgColor(line)}" stroke-width="2" fill="none"`;
  const y = 1.5 * LINE_PX;
  const text = svgText({ text: hidden, x: LINE_PX, y, sizePx: SIZE_PX, fill: muted });
  return `<path d="${hatchPath(swatch)}" ${stroke}/>${text}`;
}
