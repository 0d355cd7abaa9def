/** Which attention of a model that has more than one kind. */
export type LayerPart = "encoder" | "decoder" | "cross";

/**
 * What {@link layerFromCheckpoint} has to know from a model's configuration.
 *
 * @category Models
 */
export interface LayerConfig {
  /** How many heads queries have: `num_attention_heads`. */
  readonly heads: number;
  /**
   * How many heads keys and values have: `num_key_value_heads`. Needed where all three lie in one matrix; elsewhere
   * their width says it.
   * @defaultValue heads, where it cannot be seen
   */
  readonly keyValueHeads?: number | undefined;
  /**
   * Which kind of model it is: `model_type`. Needed where the parameters have the names of Llama, which models that
   * rotate other columns, or keep their gains less 1, have too, or of BLOOM, which Falcon has; elsewhere the names say
   * it, and it says what biases and norms there must be.
   */
  readonly modelType?: string | undefined;
  /**
   * Whether a Falcon has linear biases of distance, which `alibiBias` makes, and so no rotary positions: `alibi`.
   * @defaultValue false
   */
  readonly alibi?: boolean | undefined;
  /** Which attention of a model with more than one kind; `cross` is a decoder's attention to its encoder. */
  readonly part?: LayerPart | undefined;
}
