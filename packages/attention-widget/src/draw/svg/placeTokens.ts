import type { ArcsPicture } from "../../picture/arcs/arcsPicture.js";
import type { ArcsText } from "../../picture/arcs/arcsText.js";
import type { ArcsLayout } from "../../picture/arcs/layoutArcs.js";
import type { PlacedToken } from "../../picture/arcs/placedToken.js";
import { isRightToLeft } from "../../settings/isRightToLeft.js";
import { textWidth } from "./textWidth.js";

/** Beside and over the letters of a token. */
const PAD_PX = 3;
/** A space, of the size of the font. */
const SPACE = 0.3;
/** Between two texts that attend to each other, besides the gap of lines. */
const BETWEEN_PX = 48;

/** How many widths are tried to get lines of about the same length. */
const STEPS = 24;

/** Tokens in lines, and how high all of them are with the room of their arcs. */
export interface PlacedText {
  readonly places: readonly PlacedToken[];
  readonly heightPx: number;
}

/**
 * Sets the texts of a picture into lines, as a page does, by what their letters are about as wide as.
 *
 * @param picture - one text that attends to itself, or that of the queries over that of the keys
 * @param layout - in CSS pixels; of one text, room is left over it for arcs that leave and under it for those that
 *   arrive
 * @returns boxes from the upper left corner of the picture, in CSS pixels
 */
export function placeTokens(
  { texts, direction }: Pick<ArcsPicture, "texts" | "direction">,
  layout: ArcsLayout,
): PlacedText {
  const { lineHeightPx, roomPx, gapPx } = layout;
  const isOne = texts.length === 1;
  const room = (isNeeded: boolean) => Math.max(0, (isNeeded ? roomPx : 0) - gapPx / 2);
  let topPx = room(isOne && direction !== "in");
  const places = texts.flatMap((text, i) => {
    if (i > 0) topPx += BETWEEN_PX;
    const lines = balancedLines(text, layout);
    const placed = lines.flatMap((line, at) =>
      placeLine(line, text, topPx + at * lineHeightPx, layout),
    );
    topPx += lines.length * lineHeightPx;
    return placed;
  });
  return { places, heightPx: topPx + room(isOne && direction !== "out") };
}

/** A token of a line: where it begins, and how wide it is. */
interface LineToken {
  readonly index: number;
  readonly fromPx: number;
  readonly widthPx: number;
}

/** What is read as a picture has lines of about one length; what is read has full ones. */
function balancedLines(text: ArcsText, layout: ArcsLayout): readonly LineToken[][] {
  const full = linesOf(text, layout);
  if (!layout.isCentered || full.length === 1) return full;
  const shares = Array.from({ length: STEPS }, (_, i) => (i + 1) / STEPS);
  const narrower = shares.map((share) =>
    linesOf(text, { ...layout, widthPx: share * layout.widthPx }),
  );
  return narrower.find(({ length }) => length <= full.length) ?? full;
}

/**
 * Tokens in lines as full as they can be. A token that is wider than a line gets a line of its own, as wide as the
 * line.
 */
function linesOf(
  { tokens }: ArcsText,
  { fontPx, widthPx }: Pick<ArcsLayout, "fontPx" | "widthPx">,
): readonly LineToken[][] {
  const lines: LineToken[][] = [[]];
  let endPx = 0;
  for (const [index, { text, isJoined }] of tokens.entries()) {
    const width = Math.min(widthPx, textWidth(text, fontPx) + 2 * PAD_PX);
    const gap = endPx === 0 || isJoined ? 0 : SPACE * fontPx;
    const isFull = endPx > 0 && endPx + gap + width > widthPx;
    if (isFull) lines.push([]);
    const fromPx = isFull ? 0 : endPx + gap;
    lines.at(-1)?.push({ index, fromPx, widthPx: width });
    endPx = fromPx + width;
  }
  return lines;
}

/** Where the tokens of a line stand: from the side where their text begins, or in the middle. */
function placeLine(
  line: readonly LineToken[],
  { side, tokens }: ArcsText,
  topPx: number,
  { lineHeightPx, gapPx, widthPx, isCentered }: ArcsLayout,
): readonly PlacedToken[] {
  const last = line.at(-1);
  const lengthPx = last === undefined ? 0 : last.fromPx + last.widthPx;
  const isReversed = isRightToLeft(tokens.map(({ text }) => text).join(" "));
  const heightPx = lineHeightPx - gapPx;
  const freePx = widthPx - lengthPx;
  const startPx = isCentered ? freePx / 2 : isReversed ? freePx : 0;
  return line.map(({ index, fromPx, widthPx: width }) => ({
    side,
    index,
    box: {
      leftPx: startPx + (isReversed ? lengthPx - fromPx - width : fromPx),
      topPx: topPx + gapPx / 2,
      widthPx: width,
      heightPx,
    },
  }));
}
