import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import type { NamedParameters } from "attention-core/checkpoints";
import type { HeadPlace } from "../headPlace.js";
import type { Backend } from "../network/backend.js";

/** A text as a tokenizer cut it, with the special tokens that the network was trained with. */
export interface CheckpointEncoding {
  /** The tokens' places in the vocabulary, from 0. */
  readonly ids: readonly number[];
  /** The tokens' texts, one for each id, as the reader shall see them. */
  readonly tokens: readonly string[];
}

/**
 * What cuts a text into the tokens of a vocabulary. The `Tokenizer` of `@huggingface/tokenizers`,
 * made from `tokenizer.json`, is one as it is; so is any object with this method.
 */
export interface CheckpointTokenizer {
  /**
   * @param text - any text
   * @returns the tokens in order, neither cut nor padded
   */
  encode(text: string): CheckpointEncoding;
}

/** The three files of a trained network, as Hugging Face Transformers saves them. */
export interface Checkpoint {
  /**
   * `model.safetensors` as bytes, of which only what attention needs is read; or parameters by
   * name. Of a checkpoint in several files, give the maps of `readSafetensors` joined into one.
   */
  readonly parameters: Uint8Array | ArrayBuffer | NamedParameters;
  /** `config.json`, parsed. Its `model_type` must be `bert` or `gpt2`. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Made from `tokenizer.json`. */
  readonly tokenizer: CheckpointTokenizer;
}

/** What a checkpoint does not say by itself. */
export interface CheckpointOptions {
  /**
   * How a viewer names the network to its reader.
   * @defaultValue `a BERT checkpoint` or `a GPT-2 checkpoint`
   */
  readonly label?: string | undefined;
  /**
   * Who does the heavy arithmetic.
   * @defaultValue attention-core's own functions
   */
  readonly backend?: Backend | undefined;
}

/** What a reader may set besides the text. */
export interface CheckpointSettings extends Partial<TraceSettings> {
  /** Heads whose output is left out: the layers behind them are computed without it. */
  readonly ablate?: readonly HeadPlace[] | undefined;
}

/** A checkpoint as a source of traces; settings and signal may be left out. */
export interface CheckpointSource extends AttentionSource {
  trace(text: string, settings?: CheckpointSettings, signal?: AbortSignal): Promise<AttentionTrace>;
}
