import type { CheckpointBackend } from "../checkpointBackend.js";
import type { CheckpointTokenizer } from "../checkpointTokenizer.js";
import type { Dimensions } from "../config/dimensions.js";
import type { ImageSize } from "../config/imageSize.js";
import type { Architecture } from "../families/architecture.js";
import type { LayerStack } from "../families/layerStack.js";
import type { ImageNetwork } from "../network/imageNetwork.js";
import type { Multiply } from "../network/multiplier.js";
import type { Network } from "../network/network.js";
import type { SoundNetwork } from "../network/soundNetwork.js";
import type { TextNetwork } from "../network/textNetwork.js";

/** Loaded layers, for any kind of input. */
export interface LoadedStack {
  readonly architecture: LayerStack;
  readonly dimensions: Dimensions;
  readonly network: Network;
}

/** A network that reads a text, or one half of a network of two. */
export interface LoadedNetwork extends LoadedStack {
  readonly architecture: Architecture;
  readonly network: TextNetwork;
}

/** The backend, and the name that is shown. */
interface LoadedBackend {
  /** How a viewer names the network to its reader. */
  readonly label: string;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
}

/** A checkpoint of a network that reads a text, and the backend that computes with it. */
export interface LoadedCheckpoint extends LoadedNetwork, LoadedBackend {
  /** The half that writes, if the network is an encoder beside a decoder. */
  readonly decoder?: LoadedNetwork | undefined;
  readonly tokenizer: CheckpointTokenizer;
}

/** A checkpoint of a network that reads sound, and the backend that computes with it. */
export interface LoadedSoundCheckpoint extends LoadedStack, LoadedBackend {
  readonly network: SoundNetwork;
  /** The half that writes. */
  readonly decoder: LoadedNetwork;
  readonly tokenizer: CheckpointTokenizer;
  /** How many numbers a frame of sound has. */
  readonly bands: number;
}

/** A checkpoint of a network that reads images, and the backend that computes with it. */
export interface LoadedImageCheckpoint extends LoadedBackend {
  readonly dimensions: Dimensions;
  readonly size: ImageSize;
  readonly network: ImageNetwork;
}
