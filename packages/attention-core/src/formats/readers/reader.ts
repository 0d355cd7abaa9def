import type { Opened } from "../containers/openData.js";
import type { Reading } from "../family.js";
import type { TokenOptions } from "../nameTokens.js";

/** What a caller may say about the data. */
export interface ReaderOptions extends TokenOptions {
  /** The axes of the arrays, outermost first, where they cannot be told: `layer head query key`. */
  readonly axes?: string | undefined;
}

/** Understands the data of one tool, or of several that write the same. */
export interface Reader {
  /** Its name, as callers and results have it. */
  readonly format: string;
  /** The reading, or undefined where the data is something else. */
  readonly read: (opened: Opened, options: ReaderOptions) => Reading | undefined;
}
