import type { Preset } from "./preset.js";

/** Layer 1, head 2: the adjective that describes what a pronoun refers to. */
export const adjectivePresets: readonly Preset[] = [
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
];
