import type { HeadPlace } from "attention-core";

/** A text that shows the copying, and another that shows what it depends on. */
export interface InductionPreset {
  /** What to type. */
  readonly text: string;
  /** The place of the token whose row to look at, counted from 0. */
  readonly query: number;
  /** The key that all heads of layer 1 (the second) attend to most there; undefined if there is none. */
  readonly key: number | undefined;
  /** What the network expects after that token; undefined if it expects no word of the text. */
  readonly prediction: string | undefined;
  /** What there is to see, in one sentence. */
  readonly claim: string;
  /** The same with one thing changed, and what happens to the claim. */
  readonly counterfactual: {
    /** The text with one word changed. */
    readonly text: string;
    /** The place of the token to look at in that text. */
    readonly query: number;
    /** What the network predicts there. */
    readonly prediction: string | undefined;
    /** Heads to switch off in it. */
    readonly ablate?: readonly HeadPlace[];
    /** What happens to the claim, in one sentence. */
    readonly claim: string;
  };
}

const TWENTY =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one two three";

/**
 * Texts to begin with, each checked by a test on the shipped parameters, and so is each counterfactual.
 *
 * @example
 * ```ts
 * import { inductionPresets } from "attention-model/induction";
 *
 * const { text, prediction } = inductionPresets[0]!;
 * console.log(text, "→", prediction); // do re mi fa so la ti do re mi → fa
 * ```
 */
export const inductionPresets: readonly InductionPreset[] = [
  {
    text: "do re mi fa so la ti do re mi",
    query: 9,
    key: 3,
    prediction: "fa",
    claim: "The second “mi” attends to “fa”, which followed the first, and expects it again.",
    counterfactual: {
      text: "do re mi bye so la ti do re mi",
      query: 9,
      prediction: "bye",
      claim: "It knows no scale: with “bye” in place of “fa”, it expects “bye”.",
    },
  },
  {
    text: "Mrs Dalloway said she would buy the flowers because Mrs",
    query: 9,
    key: 1,
    prediction: "Dalloway",
    claim: "The name that followed “Mrs” is expected after the next “Mrs”.",
    counterfactual: {
      text: "Mrs Ramsay said she would buy the flowers because Mrs",
      query: 9,
      prediction: "Ramsay",
      claim: "With another name at the beginning, it expects that one.",
    },
  },
  {
    text: "раз два три четыре пять раз два",
    query: 6,
    key: 2,
    prediction: "три",
    claim: "Any language will do: the network was trained on none.",
    counterfactual: {
      text: "раз два шесть четыре пять раз два",
      query: 6,
      prediction: "шесть",
      claim: "With “шесть” in place of “три”, it expects “шесть”.",
    },
  },
  {
    text: TWENTY,
    query: 22,
    key: 3,
    prediction: "four",
    claim:
      "The first layer tells each token which one precedes it; the second uses this to find “four”.",
    counterfactual: {
      text: TWENTY,
      query: 22,
      prediction: undefined,
      ablate: [
        { layer: 0, head: 1 },
        { layer: 0, head: 3 },
      ],
      claim: "Without the two strongest previous-token heads, attention and prediction are lost.",
    },
  },
  {
    text: "The quick brown fox jumps over a lazy dog",
    query: 8,
    key: undefined,
    prediction: undefined,
    claim: "No word occurs twice, so there is nothing to copy, and it expects none of these words.",
    counterfactual: {
      text: "The quick brown fox jumps over a lazy dog the quick",
      query: 10,
      prediction: "brown",
      claim: "Two repeated words are enough: it expects the third.",
    },
  },
];
