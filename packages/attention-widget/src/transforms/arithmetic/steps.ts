/** One product of a sum of products. */
export interface Term {
  /** What the two factors belong to: an entry, counted from 1, or a token. */
  readonly name: string;
  /** The factor at the left. */
  readonly left: number;
  /** The factor at the right. */
  readonly right: number;
  /** Of the two. */
  readonly product: number;
}

/** One line of the arithmetic of a cell. Each step starts from the result of the one before. */
export type Step =
  /** The products of two vectors, added up. */
  | {
      /** What is done. */
      readonly kind: "product";
      /** What is multiplied: a token's input with a column of a matrix, a query with a key, … */
      readonly of: "projection" | "score" | "weightedSum" | "output";
      /** The largest product first. */
      readonly terms: readonly Term[];
      /** What comes of it. */
      readonly result: number;
    }
  /** A learned number added. */
  | {
      /** What is done. */
      readonly kind: "bias";
      /** The learned number. */
      readonly bias: number;
      /** What comes of it. */
      readonly result: number;
    }
  /** Divided by the root of the length of a query. */
  | {
      /** What is done. */
      readonly kind: "scale";
      /** The length of a query. */
      readonly dHead: number;
      /** What comes of it. */
      readonly result: number;
    }
  /** Multiplied by another factor than the root gives. */
  | {
      /** What is done. */
      readonly kind: "factor";
      /** The other factor. */
      readonly factor: number;
      /** What comes of it. */
      readonly result: number;
    }
  /** The mask added: 0, or −∞ where it hides the key. */
  | {
      /** What is done. */
      readonly kind: "mask";
      /** What comes of it: −∞ where the key is hidden. */
      readonly result: number;
    }
  /** No weight, since the mask hides the key. */
  | {
      /** What is done. */
      readonly kind: "hidden";
      /** What comes of it. */
      readonly result: number;
    }
  /** Divided by the temperature. */
  | {
      /** What is done. */
      readonly kind: "temperature";
      /** What the softmax divides by first. */
      readonly temperature: number;
      /** What comes of it. */
      readonly result: number;
    }
  /** The row's largest number taken away, so that the exponential stays small. */
  | {
      /** What is done. */
      readonly kind: "largest";
      /** The row’s largest number. */
      readonly largest: number;
      /** What comes of it. */
      readonly result: number;
    }
  /** e to the power of it. */
  | {
      /** What is done. */
      readonly kind: "exponential";
      /** What comes of it. */
      readonly result: number;
    }
  /** Divided by the sum of the row's exponentials. */
  | {
      /** What is done. */
      readonly kind: "share";
      /** The sum of the row’s exponentials. */
      readonly sum: number;
      /** What comes of it. */
      readonly result: number;
    };

/** What an experiment may have changed about the steps. */
export interface Conditions {
  /** Whether scores are divided by √dHead. */
  readonly isScaled: boolean;
  /** What the softmax divides by first; 1 without an experiment. */
  readonly temperature: number;
}

/** Where a number is: its step, its head, its panel and its place in it, counted from 0. */
export interface CellPlace {
  readonly head: number;
  /** Which of Q, K, V. */
  readonly symbol: string;
  readonly row: number;
  readonly column: number;
}
