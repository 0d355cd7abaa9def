import type { AttentionTrace } from "attention-core";
import { csvOf } from "../draw/csvOf.js";
import { csvLinesOf, csvOfTrace } from "../draw/csvOfTrace.js";
import { svgOf } from "../draw/svg/svgOf.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { refuse } from "../settings/refuse.js";
import { pngOf } from "./pngOf.js";
import { readColors } from "./readColors.js";

/** A spreadsheet has 1,048,576 lines. */
const MOST_LINES = 2 ** 20;

/** How large a picture is. */
interface PictureSize {
  readonly widthPx: number;
  /** How many pixels a CSS pixel has on each side. */
  readonly scale: number;
}

/** A picture as a file of SVG, in the colours of the heatmap that is drawn in a root. */
export function svgFile(still: StillPicture, root: ShadowRoot, size: PictureSize): string {
  return svgOf(still, { ...size, colors: readColors(root) });
}

/** The same as a file of pixels. */
export function pngFile(still: StillPicture, root: ShadowRoot, size: PictureSize): Promise<Blob> {
  return pngOf(svgFile(still, root, size), root.ownerDocument);
}

/** The numbers that are shown, as a table of commas. */
export function shownTable({ matrices, lines }: StillPicture): string {
  const panels = matrices.map(({ panel }) => panel);
  return csvOf(lines === null ? panels : [lines.panel]);
}

/** Every number of a trace, as a table of commas. */
export function wholeTable(given: AttentionTrace | undefined): string {
  if (given === undefined) return "";
  const lines = csvLinesOf(given) + 1;
  if (lines > MOST_LINES) {
    refuse(
      "toCSV",
      "the whole trace",
      `have at most ${MOST_LINES} lines; toJSON has no limit`,
      lines,
    );
  }
  return csvOfTrace(given);
}
