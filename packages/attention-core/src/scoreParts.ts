import type { Summand } from "./summand.js";

/**
 * One cell of a matrix of scores.
 *
 * @category Traces
 */
export interface ScoreCell {
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** The row, counted from 0. */
  readonly query: number;
  /** The column, counted from 0. */
  readonly key: number;
}

/**
 * A scaled score as a sum: a row for each thing the query carries, a column for each of the key.
 *
 * @category Traces
 */
export interface ScoreParts {
  /** What the rows and the columns stand for, in this order. */
  readonly parts: readonly Summand[];
  /** products[i][j]: part i of the query times part j of the key, over √dₖ. */
  readonly products: readonly (readonly number[])[];
  /** The scaled score of the trace, which all products together sum to. */
  readonly total: number;
}
