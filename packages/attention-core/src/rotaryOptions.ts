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
   * Position of the first row, counted from 0: how many tokens came before it.
   * @defaultValue 0
   */
  readonly offset?: number | undefined;
  /**
   * Which columns are turned together: neighbours (`interleaved`, RoFormer and GPT-J), or column k
   * with column k + dHead/2 (`halves`, GPT-NeoX and Llama).
   * @defaultValue "interleaved"
   */
  readonly layout?: "interleaved" | "halves" | undefined;
}
