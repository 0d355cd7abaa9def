/**
 * How distances share learned numbers.
 *
 * @category Positions
 */
export interface RelativeBiasOptions {
  /**
   * Whether all numbers are for keys before the query, as in a decoder; if not, half of them are for keys after it.
   * @defaultValue false
   */
  readonly causal?: boolean | undefined;
  /**
   * From this distance on all keys have the same number: `relative_attention_max_distance`.
   * @defaultValue 128
   */
  readonly maxDistance?: number | undefined;
  /**
   * How many keys stand before that of the first query, as in `causalMask`.
   * @defaultValue keys − queries
   */
  readonly keysBefore?: number | undefined;
}
