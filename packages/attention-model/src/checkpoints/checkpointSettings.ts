import type { HeadPlace, TraceSettings } from "attention-core";

/** How far a run has come. */
export interface RunProgress {
  /** How many layers are computed. */
  readonly layers: number;
  /** How many there are. */
  readonly totalLayers: number;
}

/** What a reader may set besides the text. */
export interface CheckpointSettings extends Partial<TraceSettings> {
  /** Heads whose output is left out: the layers behind them are computed without it. */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /** Called before every layer and once after the last. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}
