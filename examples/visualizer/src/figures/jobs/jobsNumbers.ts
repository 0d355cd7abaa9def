import type { HAND_BUILT_HEADS } from "../handBuiltHeads";
import { largestChange, largestChangeAt } from "../largestChange";
import type { MatrixRows } from "../matrixRows";
import type { HandBuiltSentence } from "../readSentence";
import { weightsOf } from "../weightsOf";

/** The sentence that the heads read, and the same with one word changed. */
export const TEXTS = ["a rose is a rose is a rose", "a rose is a lily is a rose"] as const;

/** The name of a hand-built head. */
export type Head = (typeof HAND_BUILT_HEADS)[number];

/** The weights of a head on both sentences. */
export interface JobsNumbers {
  readonly head: Head;
  readonly before: MatrixRows;
  readonly after: MatrixRows;
  /** The largest change of a weight. */
  readonly moved: number;
  /** Its row and column; null where no weight changes. */
  readonly movedAt: readonly [number, number] | null;
}

/** A head before a word was changed and after. */
export function jobsNumbers(
  head: Head,
  sentence: HandBuiltSentence,
  changed: HandBuiltSentence,
): JobsNumbers {
  const before = weightsOf(head, sentence.inputs, sentence.projections);
  const after = weightsOf(head, changed.inputs, changed.projections);
  return {
    head,
    before,
    after,
    moved: largestChange(before, after),
    movedAt: largestChangeAt(before, after),
  };
}
