/**
 * How {@link yarnFrequencies} are rescaled, under the names of `rope_scaling` in a configuration.
 *
 * @category Positions
 */
export interface YarnOptions {
  /** How many times longer the context is: `factor`. */
  readonly factor: number;
  /** How many tokens the model was trained on first: `original_max_position_embeddings`. */
  readonly trainedLength: number;
  /**
   * The base that the model was trained with, unitless: `rope_theta`.
   * @defaultValue 10000
   */
  readonly base?: number | undefined;
  /**
   * Waves that fit more often than this into the trained length stay as they are: `beta_fast`.
   * @defaultValue 32
   */
  readonly betaFast?: number | undefined;
  /**
   * Waves that fit less often are slowed down by the whole factor: `beta_slow`.
   * @defaultValue 1
   */
  readonly betaSlow?: number | undefined;
  /**
   * Whether the ends of the ramp are rounded to whole pairs: `truncate`, which gpt-oss sets to false.
   * @defaultValue true
   */
  readonly truncate?: boolean | undefined;
  /**
   * Factor on cosines and sines, unitless: `attention_factor`.
   * @defaultValue 0.1 · ln(factor) + 1
   */
  readonly magnitude?: number | undefined;
}
