/** What the trained network computed for one sentence, and the cell in it that says most. */
export interface Recording {
  readonly text: string;
  /**
   * Where the file is that `packages/attention-model/scripts/recorded` wrote; about 5 kB gzipped. It has the weights of
   * every head, and the vectors of the head that says most.
   */
  readonly url: URL;
  /** Where the vectors of the other heads are, which a picture of that head does without; about 20 kB. */
  readonly otherHeads: URL;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** The position of the pronoun, counted from 0. */
  readonly query: number;
  /** The position of the noun that it attends to most. */
  readonly key: number;
}

/** Two sentences that differ in one word, which moves the strongest weight of its row. */
export const recordings: Readonly<Record<"he" | "she", Recording>> = {
  he: {
    text: "My mother called my father because he was late",
    url: new URL("./he.json", import.meta.url),
    otherHeads: new URL("./he-other-heads.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 4, // father, 0.59
  },
  she: {
    text: "My mother called my father because she was late",
    url: new URL("./she.json", import.meta.url),
    otherHeads: new URL("./she-other-heads.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 1, // mother, 0.79
  },
};
