import type { ImageCheckpoint } from "./checkpoint.js";
import type { CheckpointTokenizer } from "./checkpointTokenizer.js";
import type { Config } from "./config/configSchema.js";
import { readImageSize } from "./config/imageSize.js";
import { ownConfig } from "./config/ownConfig.js";
import { readConfig } from "./config/readConfig.js";
import { readCount } from "./config/readCount.js";
import type {
  Architecture,
  ImageArchitecture,
  SoundArchitecture,
} from "./families/architecture.js";
import { type ParameterMap, parameterMap } from "./parameters/parameterMap.js";
import { readImageNetwork } from "./parameters/readImageNetwork.js";
import { readNetwork } from "./parameters/readNetwork.js";
import { readSoundNetwork } from "./parameters/readSoundNetwork.js";
import type {
  LoadedCheckpoint,
  LoadedImageCheckpoint,
  LoadedNetwork,
  LoadedSoundCheckpoint,
} from "./trace/loadedCheckpoint.js";

/** A network that reads a text, and the decoder beside it if there is one. */
export function loadNetworks(
  parameters: ImageCheckpoint["parameters"],
  architecture: Architecture,
  config: Config,
  tokenizer: CheckpointTokenizer,
): Pick<LoadedCheckpoint, keyof LoadedNetwork | "decoder"> {
  const named = parameterMap(parameters, architecture);
  const load = (part: Architecture) => loadNetwork(named, part, config, tokenizer);
  return { ...load(architecture), decoder: architecture.decoder && load(architecture.decoder) };
}

/** A network that reads sound, and the decoder beside it. */
export function loadSoundNetworks(
  parameters: ImageCheckpoint["parameters"],
  architecture: SoundArchitecture,
  config: Config,
  tokenizer: CheckpointTokenizer,
): Pick<LoadedSoundCheckpoint, keyof LoadedNetwork | "decoder" | "bands"> {
  const named = parameterMap(parameters, architecture);
  const dimensions = readConfig(config, architecture.config);
  const bands = readCount(config, "num_mel_bins", 80);
  return {
    architecture,
    dimensions,
    network: readSoundNetwork(named, architecture, dimensions, bands),
    decoder: loadNetwork(named, architecture.decoder, config, tokenizer),
    bands,
  };
}

/** A network that reads a text; one whose tokenizer has no texts of tokens makes no predictions. */
function loadNetwork(
  named: ParameterMap,
  architecture: Architecture,
  config: Config,
  tokenizer: CheckpointTokenizer,
): LoadedNetwork {
  const hasTokenTexts = typeof tokenizer.id_to_token === "function";
  const dimensions = readConfig(config, architecture.config);
  const network = readNetwork(named, architecture, dimensions, hasTokenTexts);
  return { architecture, dimensions, network };
}

/** A network that reads images. */
export function loadImageNetwork(
  parameters: ImageCheckpoint["parameters"],
  architecture: ImageArchitecture,
  config: Config,
): Pick<LoadedImageCheckpoint, "dimensions" | "size" | "network"> {
  const named = parameterMap(parameters, architecture);
  const dimensions = readConfig(config, architecture.config);
  const size = readImageSize(ownConfig(config, architecture.config));
  return { dimensions, size, network: readImageNetwork(named, architecture, dimensions, size) };
}
