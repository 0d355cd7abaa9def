import type { Preset } from "./preset.js";

/** Heads of layer 0, which attend to tokens close by. */
export const neighborPresets: readonly Preset[] = [
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
        claim: "So it does after another animal: “t” → “ma”.",
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
