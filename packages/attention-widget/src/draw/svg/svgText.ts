import { cutText } from "../../settings/cutText.js";
import { isRightToLeft } from "../../settings/isRightToLeft.js";
import type { Rgb } from "../colorRamp.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";
import { xmlText } from "./xmlText.js";

/** A line of text, and where it is, in CSS pixels. */
export interface SvgText {
  readonly text: string;
  readonly x: number;
  /** Where the middle of its letters is, from the top. */
  readonly y: number;
  readonly sizePx: number;
  readonly fill: Rgb;
  /** Which end of the text is at `x`, whatever its direction: the left one if left out. */
  readonly at?: "left" | "middle" | "right";
  /** Clockwise around its place, in degrees. */
  readonly angleDegrees?: number;
  readonly isBold?: boolean;
  /** The whole text where the one that is shown is cut. */
  readonly whole?: string | undefined;
}

/** More of a name than anyone reads in a tooltip, in UTF-16 units. */
const MAX_TITLE_LENGTH = 1000;

/** Letters reach this share of their size from the line that they stand on to their middle. */
const MIDDLE = 0.35;

/**
 * A line of text that stays text: it can be selected, searched and edited.
 *
 * A text of a right-to-left script begins at its right end, so what SVG calls its start is on the other side.
 */
export function svgText(line: SvgText): string {
  const { text, x, y, sizePx, fill, at = "left", angleDegrees, isBold, whole } = line;
  const isReversed = isRightToLeft(text);
  const left = isReversed ? "end" : "start";
  const right = isReversed ? "start" : "end";
  const anchor = { left, middle: "middle", right }[at];
  const attributes = [
    angleDegrees === undefined
      ? `x="${svgNumber(x)}" y="${svgNumber(y + MIDDLE * sizePx)}"`
      : `transform="translate(${svgNumber(x)} ${svgNumber(y)}) rotate(${angleDegrees})"`,
    `font-size="${svgNumber(sizePx)}"`,
    `fill="${svgColor(fill)}"`,
    ...(anchor === "start" ? [] : [`text-anchor="${anchor}"`]),
    ...(isReversed ? ['direction="rtl"'] : []),
    ...(isBold === true ? ['font-weight="700"'] : []),
  ];
  const title =
    whole === undefined ? "" : `<title>${xmlText(cutText(whole, MAX_TITLE_LENGTH))}</title>`;
  return `<text ${attributes.join(" ")}>${title}${xmlText(text)}</text>`;
}
