import type { OpenedData } from "../containers/openedData.js";
import type { TokenOptions } from "../nameTokens.js";
import type { Reading } from "../reading.js";

/** What a caller may say about the data. */
export interface ReaderOptions extends TokenOptions {
  /**
   * The axes of the arrays, outermost first, if they cannot be guessed: `layer head query key`. Of queries and keys
   * without weights, `query` is the axis of tokens and `key` that of their components.
   */
  readonly axes?: string | undefined;
  /** Whether no query sees a later key, where weights are computed from queries and keys; `false` if nothing says so. */
  readonly causal?: boolean | undefined;
  /** Factor on the scores, where weights are computed from queries and keys; 1/√dHead if left out. */
  readonly scale?: number | undefined;
}

/** Reads the data of one tool, or gives undefined if it turns out to be something else. */
export type FormatReader = (opened: OpenedData, options: ReaderOptions) => Reading | undefined;
