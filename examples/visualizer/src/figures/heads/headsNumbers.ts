import { HAND_BUILT_HEADS } from "../handBuiltHeads";
import type { HandBuiltSentence } from "../readSentence";
import { weightsOf } from "../weightsOf";

/** The sentence that the heads read. */
export const TEXT = "The animal didn't cross the street because it was too tired";

/** What one head gives the token that is read. */
interface HeadRow {
  readonly head: (typeof HAND_BUILT_HEADS)[number];
  readonly weights: readonly number[];
  /** The place of the largest weight. */
  readonly strongest: number;
}

/** The row of one token in every head. */
export interface HeadsNumbers {
  readonly query: number;
  readonly tokens: readonly string[];
  readonly rows: readonly HeadRow[];
  /** To how many different tokens the heads give their largest weights. */
  readonly different: number;
}

/** What a token attends to, head by head. */
export function headsNumbers(query: number, sentence: HandBuiltSentence): HeadsNumbers {
  const rows = HAND_BUILT_HEADS.map((head) => {
    const weights = weightsOf(head, sentence.inputs, sentence.projections)[query]!;
    return { head, weights, strongest: weights.indexOf(Math.max(...weights)) };
  });
  const different = new Set(rows.map(({ strongest }) => strongest)).size;
  return { query, tokens: sentence.tokens, rows, different };
}
