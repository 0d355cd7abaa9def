import type { CodeHost } from "../settings/codeHosts.js";

/** The texts of the Save menu. */
export interface SaveMessages {
  /** Name of the button and of its menu. */
  readonly title: string;
  /** Name of the group of what is made of the picture. */
  readonly picture: string;
  /** A file of SVG. */
  readonly svg: string;
  /** A file of PNG. */
  readonly png: string;
  /** Puts the picture on the clipboard. */
  readonly copyPicture: string;
  /** Puts the text of the SVG file on the clipboard. */
  readonly copySvg: string;
  /** Name of the group of what is made of the numbers; also of their table in the page. */
  readonly numbers: string;
  /** A table of what is shown. */
  readonly shownCsv: string;
  /** A table of every layer and head. */
  readonly wholeCsv: string;
  /** A file of the whole trace. */
  readonly json: string;
  /** Puts the table of what is shown on the clipboard. */
  readonly copyNumbers: string;
  /** Puts the text of the file of the whole trace on the clipboard. */
  readonly copyJson: string;
  /** Name of the group of what is made of the whole heatmap. */
  readonly page: string;
  /** A page in one file. */
  readonly html: string;
  /** Prints the page. */
  readonly print: string;
  /** Name of the group of code for other pages. */
  readonly code: string;
  /** The code for each host. */
  readonly hosts: Readonly<Record<CodeHost, string>>;
  /** After a file was handed to the browser. */
  readonly saved: (file: string) => string;
  /** After something was put on the clipboard. */
  readonly copied: string;
  /** Before a text that the browser does not let onto the clipboard. */
  readonly byHand: string;
  /** Instead of a picture that the browser does not let onto the clipboard. */
  readonly noPicture: string;
  /** Below code that shows numbers of a file. */
  readonly needsFile: (file: string) => string;
}
