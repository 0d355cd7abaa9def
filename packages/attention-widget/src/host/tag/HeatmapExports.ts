import type {
  CsvOptions,
  PictureExports,
  PngOptions,
  SvgOptions,
} from "../../save/pictureExports.js";
import { HeatmapProperties } from "./HeatmapProperties.js";

/** What a heatmap tag can be saved as. */
export abstract class HeatmapExports extends HeatmapProperties {
  /**
   * What is shown now, as an SVG file in the page's colours, whose texts stay texts.
   *
   * @returns the text of the file
   * @throws RangeError or TypeError for a wrong option
   * @throws Error if the element is not in a page
   */
  async toSVG(options?: SvgOptions): Promise<string> {
    return this.exports("toSVG").toSVG(options);
  }

  /**
   * The same as a PNG file.
   *
   * @returns the file
   * @throws RangeError or TypeError for a wrong option
   * @throws Error if the element is not in a page
   */
  async toPNG(options?: PngOptions): Promise<Blob> {
    return this.exports("toPNG").toPNG(options);
  }

  /**
   * The numbers that are shown, or all there are, as CSV.
   *
   * @returns the text of the file
   * @throws RangeError or TypeError for a wrong option, or if the whole trace has more pairs than a spreadsheet opens
   * @throws Error if the element is not in a page
   */
  async toCSV(options?: CsvOptions): Promise<string> {
    return this.exports("toCSV").toCSV(options);
  }

  /**
   * The whole trace, as a file that `readAttention` of `attention-core/formats` reads.
   *
   * @returns the text of the file
   * @throws Error before there are numbers, or if the element is not in a page
   */
  async toJSON(): Promise<string> {
    return this.exports("toJSON").toJSON();
  }

  /**
   * What saves the heatmap that is drawn.
   *
   * @throws Error if the element is not in a page; `caller` is named in it
   */
  protected abstract exports(caller: keyof PictureExports): PictureExports;
}
