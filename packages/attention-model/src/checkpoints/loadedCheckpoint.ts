import type { Architecture } from "./architecture.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import type { CheckpointTokenizer } from "./checkpointTokenizer.js";
import type { Dimensions } from "./dimensions.js";
import type { Multiply } from "./multiplier.js";
import type { Network } from "./network.js";

/** A checkpoint that was read, and the backend that computes with it. */
export interface LoadedCheckpoint {
  /** How a viewer names the network to its reader. */
  readonly label: string;
  readonly architecture: Architecture;
  readonly dimensions: Dimensions;
  readonly tokenizer: CheckpointTokenizer;
  readonly network: Network;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
}
