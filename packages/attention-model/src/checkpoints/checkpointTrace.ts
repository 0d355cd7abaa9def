import type { AttentionTrace, HeadPlace, Prediction } from "attention-core";
import type { LayerConfig } from "attention-core/checkpoints";
import type { ComputedAttention } from "../network/attentionLayer.js";

/** A candidate for the next token, with its place in the vocabulary. */
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
  /** Which attention it shows, for an encoder beside a decoder. */
  readonly part?: LayerConfig["part"];
  /**
   * The other attention of a decoder beside an encoder: that to the text where its own is shown, and its own where that
   * to the text is. `appendToken` continues both.
   */
  readonly otherLayers?: readonly ComputedLayer[] | undefined;
  /**
   * For each token the ten words that the network finds likeliest to come next. Missing where it has no language head,
   * or the tokenizer has no `id_to_token`.
   */
  readonly predictions?: readonly (readonly CheckpointPrediction[])[] | undefined;
}
