import type { CheckpointBackend } from "./checkpointBackend.js";

/** Options that the checkpoint itself does not determine. */
export interface CheckpointOptions {
  /**
   * How a viewer names the network to its reader.
   * @defaultValue its family, as in `a BERT checkpoint`
   */
  readonly label?: string | undefined;
  /**
   * The backend for matrix products and attention, such as what `loadSimd` of `attention-core/simd` gives. One that
   * prepares matrices keeps them a second time.
   * @defaultValue attention-core's own functions
   */
  readonly backend?: CheckpointBackend | undefined;
}
