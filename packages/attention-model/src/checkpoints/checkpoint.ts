import type { NamedParameters } from "attention-core/checkpoints";
import type { CheckpointTokenizer } from "./checkpointTokenizer.js";

/** The two files of a trained network that reads images, as Hugging Face Transformers saves them. */
export interface ImageCheckpoint {
  /**
   * `model.safetensors` as bytes, of which only what the network needs is read; or parameters by name, such as those
   * that `readShardedSafetensors` reads of a checkpoint in several files.
   */
  readonly parameters: Uint8Array | ArrayBuffer | NamedParameters;
  /** `config.json`, parsed. Its `model_type` must be one of those that `checkpointSource` lists. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** The three files of a Whisper, which reads sound and writes what is said. */
export interface SoundCheckpoint extends ImageCheckpoint {
  /** Made from `tokenizer.json`. */
  readonly tokenizer: CheckpointTokenizer;
  /** Says that it reads sound, although it has a tokenizer. */
  readonly reads: "sound";
}

/** The three files of a trained network that reads a text, as Hugging Face Transformers saves them. */
export interface Checkpoint extends ImageCheckpoint {
  /** Made from `tokenizer.json`. */
  readonly tokenizer: CheckpointTokenizer;
}
