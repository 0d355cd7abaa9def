import type { AttentionTrace } from "attention-core";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { FLAG, type Rule } from "../settings/checks/rules.js";
import { refuse } from "../settings/refuse.js";
import { WIDTH_PX, WIDTH_RULE } from "../static/widthRule.js";
import { checkOptions } from "../store/checks/checkOptions.js";

/** Options of a picture as a file. */
export interface SvgOptions {
  /** The width that the picture is fitted into, in CSS pixels, 720 by default; many columns may need more. */
  readonly width?: number | null | undefined;
}

/** Options of a picture of pixels. */
export interface PngOptions extends SvgOptions {
  /** How many pixels a CSS pixel has on each side, 2 by default. */
  readonly scale?: number | null | undefined;
}

/** Options of a CSV file. */
export interface CsvOptions {
  /** Whether the file has the whole trace, and not only what is shown. */
  readonly whole?: boolean | null | undefined;
}

/** Saves the picture and its numbers. The code that writes files is loaded with the first call. */
export interface PictureExports {
  /**
   * What is shown now, as an SVG file in the page's colours, with its texts as text. A matrix of small cells takes
   * about 11 bytes per cell where neighbours differ.
   *
   * @returns the text of the file
   * @throws rejects with a RangeError or a TypeError for a wrong option
   */
  toSVG(options?: SvgOptions): Promise<string>;
  /**
   * The same as a PNG file.
   *
   * @returns the file
   * @throws rejects with a RangeError or a TypeError for a wrong option, and with an Error if the page forbids pictures
   *   from memory (the policy `img-src` without `data:`)
   */
  toPNG(options?: PngOptions): Promise<Blob>;
  /**
   * The numbers that are shown, as CSV: the names of the columns, then a line for each row, every number
   * exact in float32. Hidden cells are empty. A name that a spreadsheet would compute gets an apostrophe before it.
   *
   * With `whole` it is the whole trace as it was given or computed: a line for each layer, head, query and key, with
   * every stage that has a number for each pair of tokens.
   *
   * @returns the text of the file
   * @throws rejects with a RangeError if the whole trace has more pairs than a spreadsheet opens, and with a TypeError
   *   for a wrong option
   */
  toCSV(options?: CsvOptions): Promise<string>;
  /**
   * The whole trace as it was given or computed, without edits, as a file that `readAttention` of
   * `attention-core/formats` reads.
   *
   * @returns the text of the file
   * @throws rejects with an Error before there are numbers, and with a RangeError if there are more than 2²⁴ weights,
   *   for which a tab may lack the memory
   */
  toJSON(): Promise<string>;
}

const MAX_SCALE = 8;
const SCALE_RULE: Rule = {
  must: `be a number above 0, up to ${MAX_SCALE}`,
  isKind: (value) => typeof value === "number",
  isRight: (value) => Number(value) > 0 && Number(value) <= MAX_SCALE,
};

/**
 * Saves the present picture of a heatmap that is drawn in a root.
 *
 * @param untilRead - settles once given numbers have arrived; undefined if none are awaited
 */
export function pictureExports(
  pictureNow: () => StillPicture,
  givenNow: () => AttentionTrace | undefined,
  rootNow: () => ShadowRoot,
  untilRead: () => Promise<unknown> | undefined = () => undefined,
): PictureExports {
  const sizeOf = ({ width, scale }: PngOptions, usualScale: number) => ({
    widthPx: width ?? WIDTH_PX,
    scale: scale ?? usualScale,
  });
  /** Takes it now, or once the given numbers have arrived. */
  async function whenRead<Taken>(take: () => Taken): Promise<Taken> {
    const reading = untilRead();
    if (reading !== undefined) await reading;
    return take();
  }
  // Most pages never write a file, so the code for it is loaded when one is needed. Each method takes the picture
  // before it waits for that code, so that the file shows what was on the screen at the call.
  return {
    async toSVG(options = {}) {
      checkOptions("toSVG", options, { width: WIDTH_RULE });
      const still = await whenRead(pictureNow);
      const { svgFile } = await import("./svgFile.js");
      return svgFile(still, rootNow(), sizeOf(options, 1));
    },
    async toPNG(options = {}) {
      checkOptions("toPNG", options, { width: WIDTH_RULE, scale: SCALE_RULE });
      const still = await whenRead(pictureNow);
      const { pngFile } = await import("./pngFile.js");
      return pngFile(still, rootNow(), sizeOf(options, 2));
    },
    async toCSV(options = {}) {
      checkOptions("toCSV", options, { whole: FLAG });
      const [still, given] = await whenRead(() => [pictureNow(), givenNow()] as const);
      if (!options.whole) return (await import("./shownTable.js")).shownTable(still);
      return (await import("./wholeTable.js")).wholeTable(given);
    },
    async toJSON() {
      const given = await whenRead(givenNow);
      if (given === undefined) refuse("toJSON", "the trace", "have arrived", "none yet", Error);
      const { jsonOf } = await import("./jsonOf.js");
      return jsonOf(given);
    },
  };
}
