import { checkOptions } from "../checks/checkOptions.js";
import { describeValue } from "../checks/describeValue.js";
import { readable } from "../checks/readable.js";
import type { Checkpoint } from "./checkpoint.js";
import { pureBackend } from "./checkpointBackend.js";
import type { CheckpointOptions } from "./checkpointOptions.js";
import type { CheckpointSource } from "./checkpointSourceTypes.js";
import { refuseCheckpoint } from "./config/refuseCheckpoint.js";
import { architectureOf } from "./families/architectures.js";
import type { ImageSource } from "./imageSource.js";
import { loadImageNetwork, loadNetworks, loadSoundNetworks } from "./loadNetworks.js";
import { multiplier } from "./network/multiplier.js";
import { requireBackend } from "./requireBackend.js";
import type { SoundSource } from "./soundSource.js";
import { appendToken } from "./trace/appendToken.js";
import { traceImage } from "./trace/traceImage.js";
import { traceSound } from "./trace/traceSound.js";
import { traceText } from "./trace/traceText.js";

/** A checkpoint as a source, whatever it reads; refused unless its three parts fit each other. */
export function openCheckpoint(
  checkpoint: unknown,
  options: CheckpointOptions,
): SoundSource | CheckpointSource | ImageSource {
  checkOptions("checkpointSource", options, ["label", "backend"]);
  const { backend = pureBackend } = options;
  requireBackend(backend);
  const { parameters, config, tokenizer, reads }: Checkpoint & { readonly reads?: unknown } =
    Object(readable(checkpoint));
  if (Object(readable(config)) !== config) {
    refuseCheckpoint("config", "be the parsed config.json", describeValue(config), TypeError);
  }
  const architecture = architectureOf(config, tokenizer !== undefined);
  if (reads !== ("sound" in architecture ? "sound" : undefined)) {
    const must = "sound" in architecture ? 'be "sound"' : "be left out";
    refuseCheckpoint("reads", `${must} for a ${architecture.name}`, describeValue(reads));
  }
  const shared = {
    label: options.label ?? `a ${architecture.name} checkpoint`,
    multiply: multiplier(backend),
    attention: backend.attention,
  };
  if ("patches" in architecture) {
    const loaded = { ...shared, ...loadImageNetwork(parameters, architecture, config) };
    const source: ImageSource = {
      trace: (image, settings, signal) => traceImage(loaded, image, settings, signal),
    };
    return source;
  }
  if (typeof Object(readable(tokenizer)).encode !== "function") {
    refuseCheckpoint("tokenizer", "have a method encode", describeValue(tokenizer), TypeError);
  }
  if ("sound" in architecture) {
    const networks = loadSoundNetworks(parameters, architecture, config, tokenizer);
    const loaded = { ...shared, tokenizer, ...networks };
    const source: SoundSource = {
      trace: (spectrogram, settings, signal) => traceSound(loaded, spectrogram, settings, signal),
      appendToken: (trace, id, signal) => appendToken(loaded, trace, id, signal),
    };
    return source;
  }
  const loaded = {
    ...shared,
    tokenizer,
    ...loadNetworks(parameters, architecture, config, tokenizer),
  };
  const source: CheckpointSource = {
    canAblate: true,
    trace: (text, settings, signal) => traceText(loaded, text, settings, signal),
    appendToken: (trace, id, signal) => appendToken(loaded, trace, id, signal),
  };
  return source;
}
