import type { Backend } from "../network/backend.js";

/** The backend, and the file with the moments of training. */
export interface InductionOptions {
  /**
   * The file `induction-checkpoints.bin` of this package, or its address; only read once a setting asks for an earlier
   * checkpoint.
   * @defaultValue beside the package's code, where bundlers keep it
   */
  readonly checkpoints?: string | URL | Uint8Array | ArrayBuffer | undefined;
  /**
   * The backend for matrix products and attention.
   * @defaultValue attention-core's own functions
   */
  readonly backend?: Backend | undefined;
}
