/**
 * Your own BERT, GPT-2, Llama or another of their kind as a source of attention, from its checkpoint.
 *
 * @module
 */
export type {
  AppendedToken,
  Checkpoint,
  CheckpointEncoding,
  CheckpointOptions,
  CheckpointPrediction,
  CheckpointSettings,
  CheckpointSource,
  CheckpointTokenizer,
  CheckpointTrace,
  ComputedLayer,
  RunProgress,
} from "./checkpoints/checkpoint.js";
export type { Awaitable, CheckpointBackend, ReadyMatrix } from "./checkpoints/checkpointBackend.js";
export { checkpointSource } from "./checkpoints/checkpointSource.js";
export type { HeadPlace } from "./headPlace.js";
