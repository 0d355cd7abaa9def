import { type Matrix, tensor, toNested } from "attention-core";
import { largestChange, largestChangeAt } from "../largestChange";
import type { MatrixRows } from "../matrixRows";
import type { HandBuiltSentence } from "../readSentence";
import { weightsOf } from "../weightsOf";

/** The sentence that is shuffled. */
export const TEXT = "The animal didn't cross the street because it was too tired";

/** The heads of the knob; the last one reads inputs whose columns of positions are 0. */
export const CHOICES = [
  "same word",
  "previous token",
  "content words",
  "previous token, positions off",
] as const;

/** One of these heads. */
export type Choice = (typeof CHOICES)[number];

/** Where the positions stand in the inputs of the hand-built heads. */
export const FIRST_POSITION = 16;

/** The weights of a head before its tokens were shuffled and after. */
export interface ShuffleNumbers {
  readonly choice: Choice;
  /** The words in the order of the sentence, and in that of the shuffled one. */
  readonly words: readonly string[];
  readonly shuffledWords: readonly string[];
  readonly before: MatrixRows;
  /** Of the shuffled sentence, with rows and columns put back in the order of the sentence. */
  readonly after: MatrixRows;
  /** The largest change of a weight. */
  readonly moved: number;
  /** Its row and column; null where no weight changes. */
  readonly movedAt: readonly [number, number] | null;
}

/** Which token stands at a place of the shuffled sentence: every fourth, round and round. */
export const shuffled = (place: number, length: number): number => (4 * place) % length;

/** A head on a sentence and on the same sentence shuffled. */
export function shuffleNumbers(
  choice: Choice,
  sentence: HandBuiltSentence,
  other: HandBuiltSentence,
): ShuffleNumbers {
  const isOff = choice === "previous token, positions off";
  const rowsOf = ({ inputs, projections }: HandBuiltSentence) =>
    isOff
      ? weightsOf("previous token", withoutPositions(inputs), projections)
      : weightsOf(choice, inputs, projections);
  const before = rowsOf(sentence);
  const after = before.map((row) => row.slice());
  for (const [i, row] of rowsOf(other).entries()) {
    for (const [j, weight] of row.entries()) {
      after[shuffled(i, row.length)]![shuffled(j, row.length)] = weight;
    }
  }
  return {
    choice,
    words: sentence.tokens,
    shuffledWords: other.tokens,
    before,
    after,
    moved: largestChange(before, after),
    movedAt: largestChangeAt(before, after),
  };
}

const withoutPositions = (inputs: Matrix): Matrix =>
  tensor(toNested(inputs).map((row) => row.map((x, i) => (i < FIRST_POSITION ? x : 0))));
