/** Texts of continuing a text, one token at a time. Numbers are already formatted. */
export interface GrowthMessages {
  /** The name of the instrument. */
  readonly title: string;
  /** The button that adds the predicted token. */
  readonly add: (token: string, probability: string) => string;
  /** The field for another word. */
  readonly own: string;
  /** The button that adds that word. */
  readonly addOwn: string;
  /** The token that was added, and its row, counted from 1. */
  readonly added: (token: string, row: number) => string;
  /** What is computed for it, and what would be without a cache. */
  readonly computed: (products: string, withoutCache: string) => string;
  /** What stands in the cache, in bytes, and what the token adds to it. */
  readonly cached: (tokens: number, bytes: string, added: string) => string;
  /** How much the rows before it changed at most. */
  readonly earlier: (rows: number, change: string) => string;
  /** That heads share keys and values, so that the cache is smaller. */
  readonly shared: (heads: number, keyValueHeads: number) => string;
  /** The heads from the first to the last, and the head of keys and values that is theirs, counted from 1. */
  readonly group: (first: number, last: number, keyValueHead: number) => string;
}
