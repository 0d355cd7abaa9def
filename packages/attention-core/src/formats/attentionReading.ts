import type { AttentionView } from "./attentionView.js";
import type { ReaderOptions } from "./readers/readerOptions.js";

/**
 * Facts about the data that it does not contain itself.
 *
 * @category Files
 */
export interface ReadOptions extends ReaderOptions {
  /** Which reader to use, named as the `format` of results; when left out, the data decides. */
  readonly format?: string | undefined;
  /** The name of the data, such as that of its file; viewers show it. */
  readonly name?: string | undefined;
  /** Ends the reading when aborted; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the share of the layers that were read so far, 0–1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * What was understood of some data.
 *
 * @category Files
 */
export interface AttentionReading {
  /** Which tool wrote it: `bertviz`, `transformer-lens`; `arrays` for what several libraries write. */
  readonly format: string;
  /** One for each set of matrices: encoder, decoder and cross-attention, or each text of a batch. */
  readonly views: readonly AttentionView[];
  /** What was understood, guessed or left, a sentence each. */
  readonly notes: readonly string[];
  /**
   * The axes that arrays were read with, outermost first, as the option names them; absent if the format fixes them.
   */
  readonly axes?: string | undefined;
  /**
   * Whether later keys were hidden in weights that were computed from queries and keys; absent if none were computed.
   */
  readonly causal?: boolean | undefined;
}
