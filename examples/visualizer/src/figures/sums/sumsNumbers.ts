import type { HAND_BUILT_HEADS } from "../handBuiltHeads";
import type { MatrixRows } from "../matrixRows";
import type { HandBuiltSentence } from "../readSentence";
import { weightsOf } from "../weightsOf";

/** The sentence that the heads read. */
export const TEXT = "The animal didn't cross the street because it was too tired";

/** The name of a hand-built head. */
export type Head = (typeof HAND_BUILT_HEADS)[number];

/** The weights of a head with the sums of its rows and columns. */
export interface SumsNumbers {
  readonly head: Head;
  readonly tokens: readonly string[];
  readonly rows: MatrixRows;
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
  /** The place of the column that gets most. */
  readonly largest: number;
}

/** The weights of a head, and what its rows and columns add up to. */
export function sumsNumbers(head: Head, sentence: HandBuiltSentence): SumsNumbers {
  const rows = weightsOf(head, sentence.inputs, sentence.projections);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  const columnSums = rows.map((_, j) => total(rows.map((row) => row[j]!)));
  return {
    head,
    tokens: sentence.tokens,
    rows,
    rowSums: rows.map(total),
    columnSums,
    largest: columnSums.indexOf(Math.max(...columnSums)),
  };
}
