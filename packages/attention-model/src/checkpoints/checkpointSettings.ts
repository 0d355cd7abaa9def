import type { HeadPlace, TraceSettings } from "attention-core";
import type { LayerConfig } from "attention-core/checkpoints";

/** The progress of a run. */
export interface RunProgress {
  /** How many layers are done. */
  readonly layers: number;
  /** How many there are. */
  readonly totalLayers: number;
}

/** The settings besides the text. */
export interface CheckpointSettings extends Partial<TraceSettings> {
  /** Heads whose output is left out; later layers are computed without it. */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /**
   * Which attention of an encoder beside a decoder: that of the encoder, that of the decoder to itself, or that of the
   * decoder to the encoder, whose rows are the tokens of `target` and whose columns those of the text.
   * @defaultValue `encoder`, where there are several
   */
  readonly part?: LayerConfig["part"];
  /**
   * What a decoder beside an encoder has written so far.
   * @defaultValue nothing but the token that it begins with
   */
  readonly target?: string | undefined;
  /** Called before every layer and once after the last. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}
