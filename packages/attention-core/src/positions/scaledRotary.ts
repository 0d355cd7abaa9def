/**
 * What a way to longer contexts changes about rotary positions: options of `rotatePositions`, and of `rotary` in a
 * layer.
 *
 * @category Positions
 */
export interface ScaledRotary {
  /** How far a step of 1 turns each pair, in radians. */
  readonly frequencies: readonly number[];
  /** Factor on the rotated columns, unitless. */
  readonly magnitude: number;
}
