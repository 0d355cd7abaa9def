import { type Matrix, tensor } from "attention-core";
import type { HAND_BUILT_HEADS } from "../handBuiltHeads";
import { largestChange } from "../largestChange";
import type { MatrixRows } from "../matrixRows";
import type { HandBuiltSentence } from "../readSentence";
import { weightsOf } from "../weightsOf";

type Head = (typeof HAND_BUILT_HEADS)[number];

/** The head that is shown. */
const SHOWN: Head = "next token";

/** The sentence that is written token by token. */
export const TEXT = "The animal didn't cross the street because it was too tired";

/** What one more token changes, with the causal mask and without it, and what a cache saves. */
export interface CacheNumbers {
  readonly tokens: readonly string[];
  /** The matrices with the mask and without it, of all tokens so far. */
  readonly causal: MatrixRows;
  readonly open: MatrixRows;
  /** The largest change that the newest token made to a weight of an earlier one. */
  readonly causalChange: number;
  readonly openChange: number;
  readonly products: DotProducts;
}

/** How many dot products of a query and a key it takes to write n tokens. */
export interface DotProducts {
  /** Keys are kept: one row per token. */
  readonly cached: number;
  /** Nothing is kept: the whole triangle anew for each token. */
  readonly uncached: number;
  /** Without a mask, of one text of this length: n². */
  readonly square: number;
}

/** Counts them: 1 + 2 + … + n, and the sum of these sums. */
export function dotProducts(n: number): DotProducts {
  return {
    cached: (n * (n + 1)) / 2,
    uncached: (n * (n + 1) * (n + 2)) / 6,
    square: n * n,
  };
}

/** The first `written` tokens of a sentence, of which the last one was just added, in one of the heads. */
export function cacheNumbers(
  written: number,
  sentence: HandBuiltSentence,
  head: Head = SHOWN,
): CacheNumbers {
  const { tokens, inputs, projections } = sentence;
  const rows = (count: number, causal: boolean) =>
    weightsOf(head, firstRows(inputs, count), projections, causal);
  const [causal, open] = [rows(written, true), rows(written, false)];
  return {
    tokens: tokens.slice(0, written),
    causal,
    open,
    causalChange: largestChange(rows(written - 1, true), causal),
    openChange: largestChange(rows(written - 1, false), open),
    products: dotProducts(written),
  };
}

const firstRows = ({ shape: [, columns], data }: Matrix, count: number): Matrix =>
  tensor(data.slice(0, count * columns), [count, columns]);
