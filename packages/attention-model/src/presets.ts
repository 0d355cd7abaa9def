/** What becomes of a claim when its sentence is changed a little. */
export interface PresetCounterfactual {
  /** The changed sentence. */
  readonly text: string;
  /** Position of the query in it, counted in subword tokens from 0. */
  readonly query: number;
  /** Position of the key with the largest weight. */
  readonly key: number;
  /** That weight, to two digits. */
  readonly weight: number;
  /** Whether the largest weight now falls on another word. */
  readonly moves: boolean;
  /** What there is to see, in one sentence. */
  readonly claim: string;
}

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
  /** The same head on other sentences: at least one where the claim holds, and one where it does not. */
  readonly counterfactuals: readonly PresetCounterfactual[];
}

/**
 * Example sentences for the trained heads, each checked by a test on the shipped parameters, and so is
 * each counterfactual.
 *
 * A claim is about this sentence and this head only. What a head does on others, its counterfactuals
 * show, its failures among them.
 */
export const presets: readonly Preset[] = [
  {
    text: "My mother called my father because he was late",
    layer: 1,
    head: 1,
    query: 6,
    key: 4,
    claim: "A pronoun attends to the person it refers to: “he” → “father”.",
    counterfactuals: [
      {
        text: "My mother called my father because she was late",
        query: 6,
        key: 1,
        weight: 0.79,
        moves: true,
        claim: "One word moves the arrow: “she” → “mother”.",
      },
      {
        text: "My father called my mother because he was late",
        query: 6,
        key: 1,
        weight: 0.46,
        moves: false,
        claim: "With the two in the other order, it is still “he” → “father”.",
      },
      {
        text: "My aunt called my uncle because she was late",
        query: 7,
        key: 5,
        weight: 0.42,
        moves: true,
        claim: "Here the head is wrong: “she” → “uncle”.",
      },
      {
        text: "The girl called the boy because he was late",
        query: 6,
        key: 6,
        weight: 0.19,
        moves: true,
        claim: "Here it finds nobody: “he” → “he”.",
      },
    ],
  },
  {
    text: "My mother bought a red car because she likes it",
    layer: 1,
    head: 1,
    query: 2,
    key: 5,
    claim: "A verb attends to its object: “bought” → “car”.",
    counterfactuals: [
      {
        text: "The red car was bought by my mother",
        query: 4,
        key: 2,
        weight: 0.82,
        moves: false,
        claim: "The object may also come before the verb: “bought” → “car”.",
      },
      {
        text: "My mother lost a red car because she likes it",
        query: 2,
        key: 5,
        weight: 0.54,
        moves: false,
        claim: "So it does with another verb: “lost” → “car”.",
      },
      {
        text: "My mother painted a red car because she likes it",
        query: 2,
        key: 2,
        weight: 0.74,
        moves: true,
        claim: "Not with every verb: “paint”, split off from “painted”, → “paint”.",
      },
    ],
  },
  {
    text: "She poured water from the pitcher into the cup until it was full",
    layer: 1,
    head: 1,
    query: 12,
    key: 10,
    claim: "A pronoun attends to a noun before it: “it” → “cup”, which is the one that was full.",
    counterfactuals: [
      {
        text: "She poured water from the pitcher into the cup until it was empty",
        query: 12,
        key: 10,
        weight: 0.52,
        moves: false,
        claim: "The head does not know what was full: with “empty” it is still “it” → “cup”.",
      },
      {
        text: "She poured water from the cup into the pitcher until it was full",
        query: 12,
        key: 6,
        weight: 0.4,
        moves: false,
        claim: "Poured the other way, the pitcher is full, and it is still “it” → “cup”.",
      },
      {
        text: "She poured water from the bottle into the cup until it was full",
        query: 11,
        key: 6,
        weight: 0.39,
        moves: true,
        claim: "What counts is the noun: with a bottle it is “it” → “bottle”.",
      },
    ],
  },
  {
    text: "The animal didn't cross the street because it was too tired",
    layer: 1,
    head: 2,
    query: 9,
    key: 12,
    claim: "A pronoun attends to the adjective that describes it: “it” → “tired”.",
    counterfactuals: [
      {
        text: "The animal didn't cross the street because it was tired",
        query: 9,
        key: 11,
        weight: 0.62,
        moves: false,
        claim: "The place does not matter: without “too” it is still “it” → “tired”.",
      },
      {
        text: "The animal didn't cross the street because she was too tired",
        query: 9,
        key: 12,
        weight: 0.23,
        moves: false,
        claim: "Other pronouns do it less: “she” → “tired”.",
      },
      {
        text: "The animal didn't cross the street because it was too dark",
        query: 9,
        key: 5,
        weight: 0.19,
        moves: true,
        claim: "Not every adjective is found: with “dark” it is “it” → “cross”.",
      },
    ],
  },
  {
    text: "The keys to the cabinet are on the table",
    layer: 0,
    head: 1,
    query: 8,
    key: 9,
    claim: "This head attends to the word itself and the next one: “the” → “table”.",
    counterfactuals: [
      {
        text: "The keys to the cabinet were on the table",
        query: 8,
        key: 9,
        weight: 0.76,
        moves: false,
        claim: "Words farther away change nothing: “the” → “table”.",
      },
      {
        text: "The keys to the cabinet are on the old table",
        query: 8,
        key: 8,
        weight: 0.56,
        moves: true,
        claim: "It does not look for the noun: with “old” between them it is “the” → “the”.",
      },
      {
        text: "The keys to the cabinet are on the old wooden table",
        query: 8,
        key: 8,
        weight: 0.6,
        moves: true,
        claim: "With “old wooden” between them, “table” gets 0.01: “the” → “the”.",
      },
    ],
  },
  {
    text: "The cat sat on the mat",
    layer: 0,
    head: 3,
    query: 6,
    key: 5,
    claim:
      "The vocabulary lacks “mat” and splits it in two: the second part, “t”, attends to “ma”.",
    counterfactuals: [
      {
        text: "The dog sat on the mat",
        query: 6,
        key: 5,
        weight: 0.98,
        moves: false,
        claim: "So it does behind another animal: “t” → “ma”.",
      },
      {
        text: "The cat sat on the map",
        query: 5,
        key: 5,
        weight: 0.82,
        moves: true,
        claim: "The vocabulary has “map”, a word in one part: “map” → “map”.",
      },
    ],
  },
];
