import type { Tensor } from "attention-core";
import { checkTraceSettings } from "../../checks/checkTraceSettings.js";
import { refuse } from "../../checks/refuse.js";
import type { CheckpointSettings } from "../checkpointSettings.js";
import type { CheckpointTrace } from "../checkpointTrace.js";
import { embedSound } from "../network/embedSound.js";
import { checkSpectrogram } from "./checkSpectrogram.js";
import type { LoadedSoundCheckpoint } from "./loadedCheckpoint.js";
import { maxTokens } from "./maxTokens.js";
import { traceParts } from "./traceParts.js";

/** Whisper's frames are 10 ms apart, of which two make a token. */
const SECONDS = 0.02;

/**
 * The trace of sound, or of what a decoder has written of it.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param spectrogram - [bands, frames]
 * @param settings - ablate, part, target, onProgress
 * @param signal - ends the computation between layers
 */
export async function traceSound(
  checkpoint: LoadedSoundCheckpoint,
  spectrogram: Tensor,
  settings: CheckpointSettings = {},
  signal?: AbortSignal,
): Promise<CheckpointTrace> {
  const { dimensions, network, bands, multiply } = checkpoint;
  const mostFrames = 2 * dimensions.positions;
  checkSpectrogram(spectrogram, bands, mostFrames);
  checkTraceSettings(settings, signal);
  return traceParts(
    checkpoint,
    async (part) => {
      const frames = spectrogram.shape[1]!; // checked
      const most = 2 * maxTokens(dimensions);
      if (part === "encoder" && frames > most) {
        const must = `have at most ${most} frames for every stage of the encoder, as more would take too much memory`;
        refuse("trace", "spectrogram", must, frames);
      }
      const first = await embedSound(spectrogram, network.sound, multiply); // [bands, frames] -> [⌈frames / 2⌉, dModel]
      return {
        first,
        ids: [],
        tokens: Array.from({ length: first.shape[0] }, (_, i) => `${(SECONDS * i).toFixed(2)} s`),
        layout: { unit: "s", step: SECONDS },
        notice:
          frames < mostFrames
            ? `The network was trained on spectrograms of ${mostFrames} frames; this one has ${frames}.`
            : undefined,
      };
    },
    settings,
    signal,
  );
}
