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
        "On average over 64 sentences, 21 % of the attention goes to the token itself, 27 % to the previous token, and 7 % to the next. Counted differently, all earlier tokens together receive 74 %, the first token 21 %.",
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
        "On average over 64 sentences, 70 % of the attention goes to the token itself, 8 % to the previous token, and 23 % to the next. Counted differently, all earlier tokens together receive 8 %, the first token 6 %.",
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
        "On average over 64 sentences, 42 % of the attention goes to the token itself, 3 % to the previous token, and 48 % to the next. Counted differently, all earlier tokens together receive 4 %, the first token 3 %.",
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
        "On average over 64 sentences, 62 % of the attention goes to the token itself, 34 % to the previous token, and 2 % to the next. Counted differently, all earlier tokens together receive 37 %, the first token 10 %.",
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
        "On average over 64 sentences, 16 % of the attention goes to the token itself, 15 % to the previous token, and 12 % to the next. Counted differently, all earlier tokens together receive 54 %, the first token 12 %.",
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
        "On average over 64 sentences, 27 % of the attention goes to the token itself, 13 % to the previous token, and 19 % to the next. Counted differently, all earlier tokens together receive 36 %, the first token 5 %.",
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
        "On average over 64 sentences, 9 % of the attention goes to the token itself, 11 % to the previous token, and 12 % to the next. Counted differently, all earlier tokens together receive 52 %, the first token 9 %.",
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
        "On average over 64 sentences, 22 % of the attention goes to the token itself, 9 % to the previous token, and 9 % to the next. Counted differently, all earlier tokens together receive 47 %, the first token 13 %.",
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
