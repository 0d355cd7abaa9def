// Written by scripts/heads/generate.mjs.

/** What a head does, by its numbers. */
export interface HeadName {
  /** For the reader, short. */
  readonly label: string;
  /** For the reader, in one sentence. */
  readonly description: string;
  /** What the name was made from: means over the sentences of scripts/corpus.json, 0–1. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Every head of layer 0, then of layer 1. */
export const HEADS: readonly (readonly HeadName[])[] = [
  [
    {
      label: "earlier tokens",
      description:
        "On average over 64 sentences, 21 % of the attention stays on the token itself, 27 % goes one token back, and 7 % one token on. Counted otherwise, 74 % goes back in all, and 21 % to the first token.",
      numbers: {
        itself: 0.211,
        previous: 0.265,
        next: 0.069,
        first: 0.213,
        earlier: 0.74,
        spread: 0.739,
      },
    },
    {
      label: "itself, next token",
      description:
        "On average over 64 sentences, 70 % of the attention stays on the token itself, 8 % goes one token back, and 23 % one token on. Counted otherwise, 8 % goes back in all, and 6 % to the first token.",
      numbers: {
        itself: 0.696,
        previous: 0.079,
        next: 0.232,
        first: 0.06,
        earlier: 0.084,
        spread: 0.193,
      },
    },
    {
      label: "next token, itself",
      description:
        "On average over 64 sentences, 42 % of the attention stays on the token itself, 3 % goes one token back, and 48 % one token on. Counted otherwise, 4 % goes back in all, and 3 % to the first token.",
      numbers: {
        itself: 0.42,
        previous: 0.027,
        next: 0.484,
        first: 0.027,
        earlier: 0.04,
        spread: 0.398,
      },
    },
    {
      label: "itself, previous token",
      description:
        "On average over 64 sentences, 62 % of the attention stays on the token itself, 34 % goes one token back, and 2 % one token on. Counted otherwise, 37 % goes back in all, and 10 % to the first token.",
      numbers: {
        itself: 0.618,
        previous: 0.335,
        next: 0.021,
        first: 0.097,
        earlier: 0.366,
        spread: 0.297,
      },
    },
  ],
  [
    {
      label: "spread out",
      description:
        "On average over 64 sentences, 16 % of the attention stays on the token itself, 15 % goes one token back, and 12 % one token on. Counted otherwise, 54 % goes back in all, and 12 % to the first token.",
      numbers: {
        itself: 0.164,
        previous: 0.146,
        next: 0.12,
        first: 0.12,
        earlier: 0.536,
        spread: 0.801,
      },
    },
    {
      label: "several places",
      description:
        "On average over 64 sentences, 27 % of the attention stays on the token itself, 13 % goes one token back, and 19 % one token on. Counted otherwise, 36 % goes back in all, and 5 % to the first token.",
      numbers: {
        itself: 0.271,
        previous: 0.134,
        next: 0.194,
        first: 0.054,
        earlier: 0.36,
        spread: 0.599,
      },
    },
    {
      label: "spread out",
      description:
        "On average over 64 sentences, 9 % of the attention stays on the token itself, 11 % goes one token back, and 12 % one token on. Counted otherwise, 52 % goes back in all, and 9 % to the first token.",
      numbers: {
        itself: 0.085,
        previous: 0.112,
        next: 0.122,
        first: 0.087,
        earlier: 0.523,
        spread: 0.813,
      },
    },
    {
      label: "spread out",
      description:
        "On average over 64 sentences, 22 % of the attention stays on the token itself, 9 % goes one token back, and 9 % one token on. Counted otherwise, 47 % goes back in all, and 13 % to the first token.",
      numbers: {
        itself: 0.221,
        previous: 0.088,
        next: 0.089,
        first: 0.133,
        earlier: 0.468,
        spread: 0.868,
      },
    },
  ],
];
