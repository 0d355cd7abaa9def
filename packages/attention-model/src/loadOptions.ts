import type { Backend } from "./network/backend.js";
import type { TrainedModel } from "./trainedSource.js";

/** How much of the parameters has arrived. */
export interface LoadProgress {
  /** Bytes of the parameters file that have arrived. */
  readonly loadedBytes: number;
  /** Bytes of the whole parameters file. */
  readonly totalBytes: number;
  /** How many layers can be computed with the parameters so far: 0, 1 or 2. */
  readonly layers: number;
}

/** Where the parameters come from, and callbacks for their progress. */
export interface LoadOptions {
  /**
   * Where the parameters file lies: http(s), relative to the page, or file: in Node.
   * @defaultValue beside the package's code, where bundlers keep it
   */
  readonly url?: string | URL | undefined;
  /** The parameters file itself, instead of an address. */
  readonly bytes?: Uint8Array | ArrayBuffer | undefined;
  /** Ends the loading when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Called each time more bytes have arrived. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Given, about half-way, a model of layer 0 alone, to show while the rest arrives. */
  readonly onFirstLayer?: ((model: TrainedModel) => void) | undefined;
  /**
   * The backend for matrix products and attention.
   * @defaultValue attention-core's own functions
   */
  readonly backend?: Backend | undefined;
}
