import type { Preset } from "attention-model";

/** One sentence of an example: where its arc is, and what it shows. */
export interface Variant {
  readonly text: string;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** The position of the token whose arc it is, counted from 0. */
  readonly query: number;
  /** What the row shows, in one sentence. */
  readonly claim: string;
  /** What of the sentence differs from the example's first one, or from the next, of that itself. */
  readonly words: string;
  /** Whether the difference moves the arc; undefined for the sentence that all are compared with. */
  readonly moves?: boolean;
}

/** The sentences of a preset: itself, what moves its arc, and what does not. */
export function variantsOf(preset: Preset): readonly Variant[] {
  const { text, layer, head, counterfactuals } = preset;
  const [first] = counterfactuals;
  return [
    { ...preset, words: first === undefined ? text : differingWords(text, first.text) },
    ...counterfactuals.map((other) => ({
      ...other,
      layer,
      head,
      words: differingWords(other.text, text),
    })),
  ];
}

/** The words in the middle of a sentence where it differs from another, or what it lacks of that. */
export function differingWords(sentence: string, other: string): string {
  const [words, others] = [sentence.split(" "), other.split(" ")];
  const start = words.findIndex((word, i) => word !== others[i]);
  if (start < 0) return `without “${others.slice(words.length).join(" ")}”`;
  const sameFromEnd = (count: number): number =>
    count < Math.min(words.length, others.length) - start &&
    words.at(-1 - count) === others.at(-1 - count)
      ? sameFromEnd(count + 1)
      : count;
  const end = sameFromEnd(0);
  const middle = words.slice(start, words.length - end).join(" ");
  const missing = others.slice(start, others.length - end).join(" ");
  return middle === "" ? `without “${missing}”` : middle;
}
