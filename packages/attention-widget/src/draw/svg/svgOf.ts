import type { StillPicture } from "../../picture/still/stillPicture.js";
import type { PageColors } from "../pageColors.js";
import { svgArcs } from "./svgArcs.js";
import { stackBlocks } from "./svgBlock.js";
import { svgColor } from "./svgColor.js";
import { svgLegend } from "./svgLegend.js";
import { svgLines } from "./svgLines.js";
import { svgMatrix } from "./svgMatrix.js";
import { svgNumber } from "./svgNumber.js";
import { svgSentence } from "./svgSentence.js";
import { xmlText } from "./xmlText.js";

/** How a picture is drawn. */
export interface SvgStyle {
  /** Into which it is fitted; many columns may need more. */
  readonly widthPx: number;
  readonly colors: PageColors;
  /** How much larger everything is than it was fitted; 1 if left out. */
  readonly scale?: number;
}

const MARGIN_PX = 16;
const GAP_PX = 14;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/**
 * A picture as a file of SVG with its texts as text. It depends on nothing: no style sheet, no font, no script, and no
 * name that another picture on the same page could have.
 *
 * A matrix of small cells takes about 11 bytes per cell: 3 MB for 512 × 512 cells without equal neighbours.
 *
 * @param style - the width in CSS pixels before `scale`, and the colours, which are those of the page
 * @returns the text of a file; its `aria-label` says what the picture shows, so that it needs no text beside it
 */
export function svgOf(picture: StillPicture, { widthPx, colors, scale = 1 }: SvgStyle): string {
  const { title, place, arcs, matrices, saved, lines, legend, sentences, empty, caption, origin } =
    picture;
  const room = Math.max(1, widthPx - 2 * MARGIN_PX);
  const { text, muted, surface } = colors;
  const body = { sizePx: 14, fill: text };
  const quiet = { sizePx: 13, fill: muted };
  const originLine = origin === null ? [] : [`${origin.kind} · ${origin.label}`];
  const { content, ...size } = stackBlocks(
    [
      svgSentence(title, room, { sizePx: 16, fill: text, isBold: true }),
      ...(place === "" ? [] : [svgSentence(place, room, quiet)]),
      ...(saved === null ? [] : [svgSentence(saved.presentCaption, room, quiet)]),
      ...(arcs === null ? [] : [svgArcs(arcs, room, colors)]),
      ...matrices.map((matrix) => svgMatrix(matrix, room, colors)),
      ...(saved === null ? [] : [svgSentence(saved.caption, room, quiet)]),
      ...(saved?.matrices ?? []).map((matrix) => svgMatrix(matrix, room, colors)),
      ...(lines === null ? [] : [svgLines(lines, room, colors)]),
      ...(legend === null ? [] : [svgLegend(legend, colors)]),
      ...[...(empty === null ? [] : [empty]), ...sentences].map((sentence) =>
        svgSentence(sentence, room, body),
      ),
      ...(caption === null ? [] : [svgSentence(caption, room, body)]),
      ...originLine.map((sentence) => svgSentence(sentence, room, quiet)),
    ],
    GAP_PX,
  );
  const width = Math.ceil(Math.max(room, size.widthPx) + 2 * MARGIN_PX);
  const height = Math.ceil(size.heightPx + 2 * MARGIN_PX);
  const sizes = `width="${svgNumber(width * scale)}" height="${svgNumber(height * scale)}"`;
  const names = [...matrices, ...(saved?.matrices ?? []), ...(lines === null ? [] : [lines])].map(
    ({ name }) => `${name}.`,
  );
  const spoken = [
    ...names,
    ...sentences,
    ...(caption === null ? [] : [caption]),
    ...originLine,
  ].join(" ");
  const label = xmlText(spoken === "" ? `${title}. ${empty ?? ""}` : spoken);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizes} viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="${svgColor(surface)}"/>`,
    `<g transform="translate(${MARGIN_PX} ${MARGIN_PX})">`,
    `${content}</g>`,
    "</svg>\n",
  ].join("\n");
}
