import type { Architecture, ImageArchitecture } from "./architecture.js";
import type { ImageCheckpoint } from "./checkpoint.js";
import type { CheckpointTokenizer } from "./checkpointTokenizer.js";
import type { Config } from "./configSchema.js";
import type { LoadedCheckpoint, LoadedImageCheckpoint, LoadedNetwork } from "./loadedCheckpoint.js";
import { ownConfig } from "./ownConfig.js";
import { parameterMap } from "./parameterMap.js";
import { readPictureSize } from "./pictureSize.js";
import { readConfig } from "./readConfig.js";
import { readImageNetwork } from "./readImageNetwork.js";
import { readNetwork } from "./readNetwork.js";

/** A network that reads a text, and the decoder beside it if there is one. */
export function loadNetworks(
  parameters: ImageCheckpoint["parameters"],
  architecture: Architecture,
  config: Config,
  tokenizer: CheckpointTokenizer,
): Pick<LoadedCheckpoint, keyof LoadedNetwork | "decoder"> {
  const named = parameterMap(parameters, architecture);
  const hasTokenTexts = typeof tokenizer.id_to_token === "function";
  const load = (of: Architecture): LoadedNetwork => {
    const dimensions = readConfig(config, of.config);
    const network = readNetwork(named, of, dimensions, hasTokenTexts);
    return { architecture: of, dimensions, network };
  };
  return { ...load(architecture), decoder: architecture.decoder && load(architecture.decoder) };
}

/** A network that reads pictures. */
export function loadImageNetwork(
  parameters: ImageCheckpoint["parameters"],
  architecture: ImageArchitecture,
  config: Config,
): Pick<LoadedImageCheckpoint, "dimensions" | "size" | "network"> {
  const named = parameterMap(parameters, architecture);
  const dimensions = readConfig(config, architecture.config);
  const size = readPictureSize(ownConfig(config, architecture.config));
  return { dimensions, size, network: readImageNetwork(named, architecture, dimensions, size) };
}
