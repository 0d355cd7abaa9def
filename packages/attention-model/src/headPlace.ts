/** One head of a network. */
export interface HeadPlace {
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
}
