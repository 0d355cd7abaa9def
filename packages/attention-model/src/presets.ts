/** A place in a trace that is worth looking at, and what there is to see. */
export interface Preset {
  /** What to type. */
  readonly text: string;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** The place of the token that looks, counted in pieces from 0. */
  readonly query: number;
  /** The place of the token that it looks at most: more than half of the row goes there. */
  readonly key: number;
  /** What there is to see, in one sentence. */
  readonly claim: string;
}

/**
 * Sentences on which the trained heads can be read, each checked by a test on the shipped parameters.
 *
 * A claim is about this sentence and this head; other sentences may go otherwise.
 */
export const presets: readonly Preset[] = [
  {
    text: "The keys to the cabinet are on the table",
    layer: 0,
    head: 1,
    query: 8,
    key: 9,
    claim: "An article finds its noun: “the” looks at “table”.",
  },
  {
    text: "My mother bought a red car because she likes it",
    layer: 1,
    head: 1,
    query: 7,
    key: 1,
    claim: "A pronoun finds whom it stands for: “she” looks at “mother”.",
  },
  {
    text: "She poured water from the pitcher into the cup until it was full",
    layer: 1,
    head: 1,
    query: 12,
    key: 10,
    claim: "What was full? “it” looks at “cup”, not at “pitcher”.",
  },
  {
    text: "The animal didn't cross the street because it was too tired",
    layer: 1,
    head: 2,
    query: 9,
    key: 12,
    claim: "A pronoun looks at what is said of it: “it” at “tired”.",
  },
  {
    text: "My mother bought a red car because she likes it",
    layer: 1,
    head: 1,
    query: 2,
    key: 5,
    claim: "A verb finds its object: “bought” looks at “car”.",
  },
  {
    text: "The cat sat on the mat",
    layer: 0,
    head: 3,
    query: 6,
    key: 5,
    claim:
      "The vocabulary lacks “mat” and cuts it in two; the second piece, “t”, looks back at “ma”.",
  },
];
