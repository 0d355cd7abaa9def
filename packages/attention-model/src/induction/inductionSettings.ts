import type { HeadPlace, TraceSettings } from "attention-core";

/** The settings besides the text. The network is always causal, with four heads a layer. */
export interface InductionSettings extends Partial<TraceSettings> {
  /** Heads whose output is left out; later layers and predictions are computed without it. */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /**
   * Which moment of the training, a place in the model's `checkpoints`.
   * @defaultValue the last: the trained network
   */
  readonly checkpoint?: number | undefined;
}
