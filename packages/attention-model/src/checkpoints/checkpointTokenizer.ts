/** A text as a tokenizer cut it, with the special tokens that the network was trained with. */
export interface CheckpointEncoding {
  /** The tokens' places in the vocabulary, from 0. */
  readonly ids: readonly number[];
  /** The tokens' texts, one for each id, as a viewer shows them. */
  readonly tokens: readonly string[];
}

/**
 * What cuts a text into the tokens of a vocabulary. The `Tokenizer` of `@huggingface/tokenizers`, made from
 * `tokenizer.json`, is one without changes; so is any object with this method.
 */
export interface CheckpointTokenizer {
  /**
   * @param text - any text
   * @returns the tokens in order, neither cut nor padded
   */
  encode(text: string): CheckpointEncoding;
  /**
   * Needed for predictions, which are left out without it, and to append tokens.
   *
   * @param id - a token's place in the vocabulary
   * @returns its text, as in `tokens`; undefined if no token has that place
   */
  id_to_token?(id: number): string | undefined;
}
