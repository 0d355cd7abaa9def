/**
 * Your own BERT or GPT-2 as a source of attention, from its checkpoint.
 *
 * @module
 */
export type {
  Checkpoint,
  CheckpointEncoding,
  CheckpointOptions,
  CheckpointSettings,
  CheckpointSource,
  CheckpointTokenizer,
} from "./checkpoints/checkpoint.js";
export { checkpointSource } from "./checkpoints/checkpointSource.js";
export type { HeadPlace } from "./headPlace.js";
export type { Backend } from "./network/backend.js";
