import type { LoadedCheckpoint, LoadedNetwork, LoadedSoundCheckpoint } from "./loadedCheckpoint.js";

/** The network that writes a text: the decoder of two, or the only one. */
export function writerOf(checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint): LoadedNetwork {
  if ("bands" in checkpoint) return checkpoint.decoder;
  return checkpoint.decoder ?? checkpoint;
}
