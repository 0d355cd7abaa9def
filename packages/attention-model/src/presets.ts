/** An example sentence with a head and a row that show something. */
export interface Preset {
  /** What to type. */
  readonly text: string;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** Position of the query, counted in subword tokens from 0. */
  readonly query: number;
  /** Position of the key with the largest weight: it gets more than half of the row. */
  readonly key: number;
  /** What the row shows, in one sentence. */
  readonly claim: string;
}

/**
 * Example sentences for the trained heads, each checked by a test on the shipped parameters.
 *
 * A claim is about this sentence and this head only; other sentences may differ.
 */
export const presets: readonly Preset[] = [
  {
    text: "The keys to the cabinet are on the table",
    layer: 0,
    head: 1,
    query: 8,
    key: 9,
    claim: "This head attends to the word itself and the next one: “the” → “table”.",
  },
  {
    text: "My mother bought a red car because she likes it",
    layer: 1,
    head: 1,
    query: 7,
    key: 1,
    claim: "A pronoun attends to the person it refers to: “she” → “mother”.",
  },
  {
    text: "She poured water from the pitcher into the cup until it was full",
    layer: 1,
    head: 1,
    query: 12,
    key: 10,
    claim: "“it” attends to “cup”, not to “pitcher”; with “empty” instead of “full” it still does.",
  },
  {
    text: "The animal didn't cross the street because it was too tired",
    layer: 1,
    head: 2,
    query: 9,
    key: 12,
    claim: "A pronoun attends to the adjective that describes it: “it” → “tired”.",
  },
  {
    text: "My mother bought a red car because she likes it",
    layer: 1,
    head: 1,
    query: 2,
    key: 5,
    claim: "A verb attends to its object: “bought” → “car”.",
  },
  {
    text: "The cat sat on the mat",
    layer: 0,
    head: 3,
    query: 6,
    key: 5,
    claim:
      "The vocabulary lacks “mat” and splits it in two: the second part, “t”, attends to “ma”.",
  },
];
