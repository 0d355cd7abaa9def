/**
 * Your own BERT, GPT-2, Llama or another of their kind as a source of attention, from its checkpoint.
 *
 * @module attention-model/checkpoints
 */
export type { HeadPlace } from "attention-core";
export type { Checkpoint, ImageCheckpoint, SoundCheckpoint } from "./checkpoints/checkpoint.js";
export type { Awaitable, CheckpointBackend, ReadyMatrix } from "./checkpoints/checkpointBackend.js";
export type { CheckpointOptions } from "./checkpoints/checkpointOptions.js";
export type { CheckpointSettings, RunProgress } from "./checkpoints/checkpointSettings.js";
export { checkpointSource } from "./checkpoints/checkpointSource.js";
export type { AppendedToken, CheckpointSource } from "./checkpoints/checkpointSourceTypes.js";
export type { CheckpointEncoding, CheckpointTokenizer } from "./checkpoints/checkpointTokenizer.js";
export type {
  CheckpointPrediction,
  CheckpointTrace,
  ComputedLayer,
} from "./checkpoints/checkpointTrace.js";
export type { ImageSource, ImageTrace } from "./checkpoints/imageSource.js";
export type { SoundSource } from "./checkpoints/soundSource.js";
