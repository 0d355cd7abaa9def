import type {
  CsvOptions,
  PictureExports,
  PngOptions,
  SvgOptions,
} from "../../save/pictureExports.js";
import { HeatmapProperties } from "./HeatmapProperties.js";

/** What a heatmap tag can be saved as. Each method rejects with an Error while the element is not in a page. */
export abstract class HeatmapExports extends HeatmapProperties implements PictureExports {
  async toSVG(options?: SvgOptions): Promise<string> {
    return this.exports("toSVG").toSVG(options);
  }

  async toPNG(options?: PngOptions): Promise<Blob> {
    return this.exports("toPNG").toPNG(options);
  }

  async toCSV(options?: CsvOptions): Promise<string> {
    return this.exports("toCSV").toCSV(options);
  }

  async toJSON(): Promise<string> {
    return this.exports("toJSON").toJSON();
  }

  /**
   * Saves the heatmap that is drawn.
   *
   * @throws Error if the element is not in a page; `caller` is named in it
   */
  protected abstract exports(caller: keyof PictureExports): PictureExports;
}
