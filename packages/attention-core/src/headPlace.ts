/**
 * One head of one layer.
 *
 * @category Traces
 */
export interface HeadPlace {
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head in it, counted from 0. */
  readonly head: number;
}
