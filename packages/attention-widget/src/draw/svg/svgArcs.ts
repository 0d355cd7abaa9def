import type { TokenBox } from "../../picture/arcs/arcShape.js";
import { arcStroke } from "../../picture/arcs/arcStroke.js";
import type { Arc } from "../../picture/arcs/arcsOf.js";
import type { ArcsPicture } from "../../picture/arcs/arcsPicture.js";
import { layoutArcs } from "../../picture/arcs/layoutArcs.js";
import { type PlacedArc, placedArcs } from "../../picture/arcs/placedArcs.js";

import { textLength } from "../../picture/arcs/textLength.js";
import { type TextMark, textMarks } from "../../picture/arcs/textMarks.js";
import type { Rgb } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";
import { placeTokens } from "./placeTokens.js";
import type { SvgBlock } from "./svgBlock.js";
import { svgColor } from "./svgColor.js";
import { svgNumber } from "./svgNumber.js";
import { svgText } from "./svgText.js";
import { fitText } from "./textWidth.js";

const NUMBER_PX = 15;
/** How much of its colour the token of a weight of 1 has. */
const STRONGEST = 0.45;
/** Room around a number in front of its arc. */
const HALO_PX = 10;

/**
 * The text, set large, with its arcs, fitted into a width: every word and number stays text.
 *
 * @param widthPx - into which it is fitted; how high it becomes follows from its lines
 * @returns arcs first, then tokens, then numbers: what comes later in SVG is drawn over what comes before
 */
export function svgArcs(picture: ArcsPicture, widthPx: number, colors: PageColors): SvgBlock {
  const layout = layoutArcs(textLength(picture, ""), widthPx);
  const { places, heightPx } = placeTokens(picture, layout);
  const arcs = placedArcs(picture, places, layout);
  const tokens = picture.texts.flatMap((text) => {
    const marks = textMarks(picture, text);
    return places
      .filter(({ side }) => side === text.side)
      .map(({ index, box }) =>
        svgToken(box, text.tokens[index]?.text ?? "", marks[index], layout.fontPx, colors),
      );
  });
  return {
    widthPx,
    heightPx,
    content: [
      `<g fill="none" stroke-linecap="round">${arcs.map((arc) => svgArc(arc, colors)).join("\n")}</g>`,
      ...tokens,
      ...arcs.flatMap((arc) => svgArcNumber(arc, colors)),
    ].join("\n"),
  };
}

function svgArc({ arc, path }: PlacedArc, colors: PageColors): string {
  const { widthPx, opacity } = arcStroke(arc.strength);
  const stroke = svgColor(arcColor(arc, colors));
  return `<path d="${path}" stroke="${stroke}" stroke-width="${svgNumber(widthPx)}" stroke-opacity="${svgNumber(opacity)}"/>`;
}

/** The number of an arc, in front of a stroke in the colour of the paper that keeps it readable. */
function svgArcNumber({ arc, label }: PlacedArc, colors: PageColors): readonly string[] {
  if (arc.label === null) return [];
  const { x, y } = label;
  const fill = arcColor(arc, colors);
  const number = svgText({
    text: arc.label,
    x,
    y,
    sizePx: NUMBER_PX,
    fill,
    at: "middle",
    isBold: true,
  });
  const halo = `stroke="${svgColor(colors.surface)}" stroke-width="${HALO_PX}" stroke-linejoin="round" paint-order="stroke"`;
  return [`<g ${halo}>${number}</g>`];
}

function arcColor({ direction, strength }: Arc, colors: PageColors): Rgb {
  if (strength < 0) return colors.negative;
  return direction === "out" ? colors.query : colors.key;
}

/** A token, outlined where its arcs are drawn, and coloured by the strongest arc that reaches it. */
function svgToken(
  { leftPx, topPx, widthPx, heightPx }: TokenBox,
  text: string,
  mark: TextMark | undefined,
  fontPx: number,
  colors: PageColors,
): string {
  const hue = mark?.role === "in" ? colors.key : colors.query;
  const place = `x="${svgNumber(leftPx)}" y="${svgNumber(topPx)}" width="${svgNumber(widthPx)}" height="${svgNumber(heightPx)}" rx="6"`;
  const isFramed = mark !== undefined && mark.frame !== null;
  const ground = isFramed
    ? `<rect ${place} fill="${svgColor(colors.surface)}" stroke="${svgColor(hue)}" stroke-width="2"/>`
    : !mark?.role
      ? ""
      : `<rect ${place} fill="${svgColor(hue)}" fill-opacity="${svgNumber(STRONGEST * mark.share)}"/>`;
  const word = svgText({
    text: fitText(text, fontPx, widthPx),
    x: leftPx + widthPx / 2,
    y: topPx + heightPx / 2,
    sizePx: fontPx,
    fill: isFramed ? hue : colors.text,
    at: "middle",
  });
  return ground + word;
}
