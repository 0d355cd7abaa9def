import type { Architecture } from "./architecture.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import type { CheckpointTokenizer } from "./checkpointTokenizer.js";
import type { Dimensions } from "./dimensions.js";
import type { Multiply } from "./multiplier.js";
import type { Network } from "./network.js";

/** A network that was read, or one half of a network of two. */
export interface LoadedNetwork {
  readonly architecture: Architecture;
  readonly dimensions: Dimensions;
  readonly network: Network;
}

/** A checkpoint that was read, and the backend that computes with it. */
export interface LoadedCheckpoint extends LoadedNetwork {
  /** How a viewer names the network to its reader. */
  readonly label: string;
  /** The half that writes, if the network is an encoder beside a decoder. */
  readonly decoder?: LoadedNetwork | undefined;
  readonly tokenizer: CheckpointTokenizer;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
}
