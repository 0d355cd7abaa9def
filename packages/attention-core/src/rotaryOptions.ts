/** The base of RoFormer, and of most models since. */
export const ROTARY_BASE = 10_000;

/**
 * How {@link rotatePositions} turns a position into angles.
 *
 * @category Positions
 */
export interface RotaryOptions {
  /**
   * Wave lengths grow from 2π to 2π · base, unitless.
   * @defaultValue 10000
   */
  readonly base?: number | undefined;
  /**
   * By how much one position rotates each pair, in radians: one per pair, in place of those of `base`, which is then
   * left out. See `rotaryFrequencies`, `llama3Frequencies`, `yarnFrequencies` and their like.
   */
  readonly frequencies?: readonly number[] | undefined;
  /**
   * How many of the first columns are rotated (partial rotary); the others stay as they are. Even.
   * @defaultValue all
   */
  readonly columns?: number | undefined;
  /**
   * Position of the first row, counted from 0: how many tokens came before it.
   * @defaultValue 0
   */
  readonly offset?: number | undefined;
  /**
   * The position of each row in any order, also fractional, in place of those counted from `offset`; or such a list for
   * each axis of a grid (M-RoPE). In `multiHeadAttention` one for each key.
   */
  readonly positions?: readonly number[] | readonly (readonly number[])[] | undefined;
  /** Which of several lists of positions turns each pair, counted from 0: one entry per pair. */
  readonly axes?: readonly number[] | undefined;
  /**
   * Factor on the rotated columns, unitless: that of YaRN and LongRoPE.
   * @defaultValue 1
   */
  readonly magnitude?: number | undefined;
  /**
   * Which columns are rotated together: neighbours (`interleaved`, RoFormer and GPT-J), or column k with column k +
   * columns/2 (`halves`, GPT-NeoX and Llama).
   * @defaultValue "interleaved"
   */
  readonly layout?: "interleaved" | "halves" | undefined;
}
