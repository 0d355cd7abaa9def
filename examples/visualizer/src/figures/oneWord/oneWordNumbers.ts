import recorded from "./recorded.json";
import { SENTENCES } from "./sentences";

/** What a pronoun attends to. */
interface PronounRow {
  readonly pronoun: "he" | "she";
  readonly weights: readonly number[];
  /** The place of the token with the largest weight. */
  readonly strongest: number;
  /** Whether that token is the one that the pronoun means. */
  readonly isRight: boolean;
}

/** A sentence, read with each of the two pronouns. */
interface OneWordNumbers {
  /** Of the sentence, with “he/she” in the place of the pronoun. */
  readonly tokens: readonly string[];
  readonly pronounAt: number;
  readonly he: PronounRow;
  readonly she: PronounRow;
}

/** The row of the pronoun in one of the sentences, counted from 1, with he and with she. */
export function oneWordNumbers(sentence: number): OneWordNumbers {
  const { text, ...means } = SENTENCES[sentence - 1]!;
  const { tokens, he, she } = recorded[sentence - 1]!;
  const rowOf = (pronoun: "he" | "she", weights: readonly number[]): PronounRow => {
    const strongest = weights.indexOf(Math.max(...weights));
    return { pronoun, weights, strongest, isRight: tokens[strongest] === means[pronoun] };
  };
  return {
    tokens,
    pronounAt: tokens.indexOf("he/she"),
    he: rowOf("he", he),
    she: rowOf("she", she),
  };
}

/** A sentence, counted from 1, with one of the two pronouns. */
interface SentenceChoice {
  readonly sentence: number;
  readonly pronoun: "he" | "she";
}

/** Every sentence with he, then with she. */
export const READINGS: readonly SentenceChoice[] = SENTENCES.flatMap((_, i) => [
  { sentence: i + 1, pronoun: "he" },
  { sentence: i + 1, pronoun: "she" },
]);

/** The tokens of a sentence with its pronoun, and the row of the pronoun. */
export interface OneWordReading extends PronounRow {
  readonly tokens: readonly string[];
  readonly pronounAt: number;
}

/** What the pronoun attends to in a sentence. */
export function readingOf({ sentence, pronoun }: SentenceChoice): OneWordReading {
  const { tokens, pronounAt, [pronoun]: row } = oneWordNumbers(sentence);
  return { ...row, tokens: tokens.with(pronounAt, pronoun), pronounAt };
}

/** In how many of all sentences the head gives most to the person who is meant. */
export function rightSentences(): number {
  const all = SENTENCES.map((_, i) => oneWordNumbers(i + 1));
  return all.flatMap(({ he, she }) => [he, she]).filter(({ isRight }) => isRight).length;
}
