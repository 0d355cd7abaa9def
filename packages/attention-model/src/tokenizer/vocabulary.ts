/** The pieces that texts are cut into, and how likely each is. */
export interface Vocabulary {
  /** The text of every piece; `▁` stands for the space before a word. */
  readonly pieces: readonly string[];
  /** Logarithm of each piece's probability, in nats; as many as there are pieces. */
  readonly scores: ArrayLike<number>;
  /**
   * How many pieces at the beginning are signs that no text contains. The first of them is the unknown piece, for
   * characters that no other piece has.
   */
  readonly reserved: number;
}

/** The number of the unknown piece. */
export const UNKNOWN = 0;
