import type { Tensor } from "attention-core";
import type { CheckpointSettings } from "./checkpointSettings.js";
import type { CheckpointSource } from "./checkpointSourceTypes.js";
import type { CheckpointTrace } from "./checkpointTrace.js";

/** A checkpoint of a network that reads sound and writes what is said. */
export interface SoundSource extends Pick<CheckpointSource, "appendToken"> {
  /**
   * Attention over sound, of the decoder to what it has written, or of the decoder to the sound.
   *
   * @param spectrogram - [bands, frames], of as many bands as the config says, as the checkpoint's own feature
   *   extractor computes it: log-mel numbers, every 10 ms
   * @param settings - part, target, ablate, onProgress
   * @param signal - ends the computation between layers
   * @returns the trace; a token of sound is 20 ms long, and its name is the second at which it begins
   * @throws rejects with a RangeError if the spectrogram has another shape or holds a number that is not finite, or if
   *   there is no such head or part
   * @throws rejects with a TypeError if an argument is the wrong kind of thing
   */
  trace(
    spectrogram: Tensor,
    settings?: Omit<CheckpointSettings, "causal" | "heads">,
    signal?: AbortSignal,
  ): Promise<CheckpointTrace>;
}
