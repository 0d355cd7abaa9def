/** Matches the mark that ends a word after a subword token. */
const WORD_END = /(<\/w>|\s)$/u;

/** Whether a token ends with a mark that ends a word. */
export function hasWordEnd(token: string): boolean {
  return WORD_END.test(token);
}
