import type { Opened } from "../containers/opened.js";
import type { Reading } from "../family.js";
import type { TokenOptions } from "../nameTokens.js";
import type { TRACE_FORMAT } from "../traceFile/traceFile.js";
import type { TOOLS } from "./tools.js";

/** What a caller may say about the data. */
export interface ReaderOptions extends TokenOptions {
  /** The axes of the arrays, outermost first, where they cannot be told: `layer head query key`. */
  readonly axes?: string | undefined;
}

/** Reads the data of one tool; undefined where it is something else after all. */
export type Read = (opened: Opened, options: ReaderOptions) => Reading | undefined;

/** The data of one tool, or of several that write the same. */
export interface Format {
  /** Its name, as callers and results have it. */
  readonly format: typeof TRACE_FORMAT | keyof typeof TOOLS | "arrays";
  /** Whether data has the names that this tool gives, which says little of what is under them. */
  readonly recognizes: (opened: Opened) => boolean;
}
