/** One product of a sum of products. */
export interface Term {
  /** What the two factors belong to: an entry, counted from 1, or a token. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly product: number;
}

/** One line of the arithmetic of a cell. Each step starts from the result of the one before. */
export type Step =
  /** The products of two vectors, added up. */
  | {
      readonly kind: "product";
      /** What is multiplied: a token's input with a column of a matrix, a query with a key, … */
      readonly of: "projection" | "score" | "mix" | "output";
      /** The largest product first. */
      readonly terms: readonly Term[];
      readonly result: number;
    }
  /** A learned number added. */
  | { readonly kind: "bias"; readonly bias: number; readonly result: number }
  /** Divided by the root of the length of a query. */
  | { readonly kind: "scale"; readonly dHead: number; readonly result: number }
  /** Multiplied by another factor than the root gives. */
  | { readonly kind: "factor"; readonly factor: number; readonly result: number }
  /** Hidden by the mask. */
  | { readonly kind: "hidden"; readonly result: number }
  /** Divided by the temperature. */
  | { readonly kind: "temperature"; readonly temperature: number; readonly result: number }
  /** The row's largest number taken away, so that the exponential stays small. */
  | { readonly kind: "largest"; readonly largest: number; readonly result: number }
  | { readonly kind: "exponential"; readonly result: number }
  /** Divided by the sum of the row's exponentials. */
  | { readonly kind: "share"; readonly sum: number; readonly result: number };

/** Where a number is: its step, its head, its panel and its place in it, counted from 0. */
export interface CellPlace {
  readonly head: number;
  /** Which of Q, K, V. */
  readonly symbol: string;
  readonly row: number;
  readonly column: number;
}
