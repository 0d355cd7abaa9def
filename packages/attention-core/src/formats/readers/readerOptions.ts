import type { OpenedData } from "../containers/openedData.js";
import type { Reading } from "../family.js";
import type { TokenOptions } from "../nameTokens.js";

/** What a caller may say about the data. */
export interface ReaderOptions extends TokenOptions {
  /** The axes of the arrays, outermost first, if they cannot be guessed: `layer head query key`. */
  readonly axes?: string | undefined;
}

/** Reads the data of one tool, or gives undefined if it turns out to be something else. */
export type Read = (opened: OpenedData, options: ReaderOptions) => Reading | undefined;
