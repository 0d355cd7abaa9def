import type { OpenedData } from "../containers/openedData.js";
import type { Reading } from "../family.js";
import type { TokenOptions } from "../nameTokens.js";

/** What a caller may say about the data. */
export interface ReaderOptions extends TokenOptions {
  /** The axes of the arrays, outermost first, where they cannot be told: `layer head query key`. */
  readonly axes?: string | undefined;
}

/** Reads the data of one tool; undefined where it is something else after all. */
export type Read = (opened: OpenedData, options: ReaderOptions) => Reading | undefined;
