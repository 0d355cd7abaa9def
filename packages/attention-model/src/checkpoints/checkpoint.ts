import type {
  AttentionSource,
  AttentionTrace,
  CacheCounts,
  HeadPlace,
  Prediction,
  TraceSettings,
} from "attention-core";
import type { NamedParameters } from "attention-core/checkpoints";
import type { ComputedAttention } from "../network/attentionLayer.js";
import type { CheckpointBackend } from "./checkpointBackend.js";

/** A text as a tokenizer cut it, with the special tokens that the network was trained with. */
export interface CheckpointEncoding {
  /** The tokens' places in the vocabulary, from 0. */
  readonly ids: readonly number[];
  /** The tokens' texts, one for each id, as a viewer shows them. */
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
  /**
   * Needed for predictions, which are left out without it, and to append tokens.
   *
   * @param id - a token's place in the vocabulary
   * @returns its text, as in `tokens`; undefined where no token has that place
   */
  id_to_token?(id: number): string | undefined;
}

/** The three files of a trained network, as Hugging Face Transformers saves them. */
export interface Checkpoint {
  /**
   * `model.safetensors` as bytes, of which only what the network needs is read; or parameters by
   * name, such as those that `readShardedSafetensors` reads of a checkpoint in several files.
   */
  readonly parameters: Uint8Array | ArrayBuffer | NamedParameters;
  /** `config.json`, parsed. Its `model_type` must be one of those that `checkpointSource` lists. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Made from `tokenizer.json`. */
  readonly tokenizer: CheckpointTokenizer;
}

/** What a checkpoint does not say by itself. */
export interface CheckpointOptions {
  /**
   * How a viewer names the network to its reader.
   * @defaultValue its family, as in `a BERT checkpoint`
   */
  readonly label?: string | undefined;
  /**
   * The backend for matrix products and attention, such as what `loadSimd` of `attention-core/simd` gives. One that
   * prepares matrices keeps them a second time.
   * @defaultValue attention-core's own functions
   */
  readonly backend?: CheckpointBackend | undefined;
}

/** How far a run has come. */
export interface RunProgress {
  /** How many layers are computed. */
  readonly layers: number;
  /** How many there are. */
  readonly totalLayers: number;
}

/** What a reader may set besides the text. */
export interface CheckpointSettings extends Partial<TraceSettings> {
  /** Heads whose output is left out: the layers behind them are computed without it. */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /** Called before every layer and once after the last. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** What may come next, and which token of the vocabulary it is. */
export interface CheckpointPrediction extends Prediction {
  /** The token's place in the vocabulary, for `appendToken`. */
  readonly id: number;
}

/** A layer with every stage. */
export interface ComputedLayer extends ComputedAttention {
  /** Name of the layer. */
  readonly label: string;
  /** Name of each head. */
  readonly headLabels: readonly string[];
}

/** A trace of a checkpoint, which is also the cache that `appendToken` continues from. */
export interface CheckpointTrace extends AttentionTrace {
  /** The tokens' places in the vocabulary. */
  readonly ids: readonly number[];
  /** The heads that are off. */
  readonly ablate: readonly HeadPlace[];
  readonly layers: readonly ComputedLayer[];
  /**
   * For each token the ten words that the network finds likeliest to come next. Missing where it has
   * no language head, or the tokenizer does not tell the words.
   */
  readonly predictions?: readonly (readonly CheckpointPrediction[])[] | undefined;
}

/** The trace of a text with one more token, and what the token cost. */
export interface AppendedToken {
  /** Of the longer text; its earlier rows are those of the shorter one, number by number. */
  readonly trace: CheckpointTrace;
  /** What the token cost in each layer. */
  readonly counts: readonly CacheCounts[];
}

/** A checkpoint as a source of traces; settings and signal may be left out. */
export interface CheckpointSource extends AttentionSource {
  readonly canAblate: true;
  trace(
    text: string,
    settings?: CheckpointSettings,
    signal?: AbortSignal,
  ): Promise<CheckpointTrace>;
  /**
   * Adds one token to a text and computes its row alone: keys and values of the tokens before it are
   * taken from the trace.
   *
   * @param trace - made by this source, of a network in which no token sees a later one
   * @param id - the token's place in the vocabulary, such as `trace.predictions?.at(-1)?.[0]?.id`
   * @param signal - ends the computation between its layers
   * @returns the trace of the longer text, and what the token cost
   * @throws RangeError if the trace is of another source or of a network that sees later tokens, or has
   *   as many tokens as the network reads, or the vocabulary has no such token
   * @throws TypeError if `id` is not a number, or the tokenizer has no `id_to_token`
   */
  appendToken(trace: CheckpointTrace, id: number, signal?: AbortSignal): Promise<AppendedToken>;
}
