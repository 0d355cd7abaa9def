import type { AttentionTrace } from "attention-core";
import { csvOf } from "../draw/csvOf.js";
import { csvLinesOf, csvOfTrace } from "../draw/csvOfTrace.js";
import { svgOf } from "../draw/svg/svgOf.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { refuse } from "../settings/refuse.js";
import { WIDTH_PX, WIDTH_RULE } from "../static/widthRule.js";
import { checkOptions } from "../store/checks/checkOptions.js";
import { FLAG, type Rule } from "../store/checks/rules.js";
import { pngOf } from "./pngOf.js";
import { readColors } from "./readColors.js";

/** What a picture as a file is like. */
export interface SvgOptions {
  /** Into which the picture is fitted, in CSS pixels, 720 by default; many columns may need more. */
  readonly width?: number | null | undefined;
}

/** Options of a picture of pixels. */
export interface PngOptions extends SvgOptions {
  /** How many pixels a CSS pixel has on each side, 2 by default. */
  readonly scale?: number | null | undefined;
}

/** What a table of commas has. */
export interface CsvOptions {
  /** Whether it has the whole trace, and not only what is shown. */
  readonly whole?: boolean | null | undefined;
}

/** What takes the picture and its numbers out of the page. */
export interface PictureExports {
  /**
   * What is shown now, as an SVG file in the page's colours, whose texts stay texts. A matrix of small
   * cells takes about 11 bytes a cell where neighbours differ.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  toSVG(options?: SvgOptions): string;
  /**
   * The same as a PNG file.
   *
   * @returns rejects with a RangeError or a TypeError for a wrong option, and with an Error if the page
   *   forbids pictures from memory (the policy `img-src` without `data:`)
   */
  toPNG(options?: PngOptions): Promise<Blob>;
  /**
   * The numbers that are shown, as a table of commas: the names of the columns, then a line for each row,
   * every number exact in float32. Hidden cells are empty. A name that a spreadsheet would compute gets an
   * apostrophe before it.
   *
   * With `whole` it is the whole trace as it was given or computed: a line for each layer, head, query and
   * key, with every stage that has a number for each pair of tokens.
   *
   * @throws RangeError if the whole trace has more pairs than a spreadsheet opens
   * @throws TypeError if an option is the wrong kind of thing
   */
  toCSV(options?: CsvOptions): string;
  /**
   * The whole trace as it was given or computed, without edits, as a file that `readAttention` of
   * `attention-core/formats` reads. What writes it is loaded with the first call.
   *
   * @returns rejects with an Error before there are numbers
   */
  toJSON(): Promise<string>;
}

/** A spreadsheet has 1,048,576 lines. */
const MOST_LINES = 2 ** 20;

function wholeTable(given: AttentionTrace | undefined): string {
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

const MOST_SCALE = 8;
const SCALE_RULE: Rule = {
  must: `be a number above 0, up to ${MOST_SCALE}`,
  isKind: (value) => typeof value === "number",
  isRight: (value) => Number(value) > 0 && Number(value) <= MOST_SCALE,
};

/** What takes out the present picture of a heatmap that is drawn in a root. */
export function pictureExports(
  pictureNow: () => StillPicture,
  givenNow: () => AttentionTrace | undefined,
  rootNow: () => ShadowRoot,
): PictureExports {
  const draw = ({ width, scale }: PngOptions): string =>
    svgOf(pictureNow(), {
      widthPx: width ?? WIDTH_PX,
      colors: readColors(rootNow()),
      scale: scale ?? 1,
    });
  return {
    toSVG(options = {}) {
      checkOptions("toSVG", options, { width: WIDTH_RULE });
      return draw(options);
    },
    async toPNG(options = {}) {
      checkOptions("toPNG", options, { width: WIDTH_RULE, scale: SCALE_RULE });
      return pngOf(draw({ ...options, scale: options.scale ?? 2 }), rootNow().ownerDocument);
    },
    toCSV(options = {}) {
      checkOptions("toCSV", options, { whole: FLAG });
      if (options.whole) return wholeTable(givenNow());
      const { matrices, lines } = pictureNow();
      const panels = matrices.map(({ panel }) => panel);
      return csvOf(lines === null ? panels : [lines.panel]);
    },
    async toJSON() {
      const given = givenNow();
      if (given === undefined) refuse("toJSON", "numbers", "be there", "none yet", Error);
      const { jsonOf } = await import("./jsonOf.js");
      return jsonOf(given);
    },
  };
}
