/** One product of a sum of products. */
export interface Term {
  /** What the two factors belong to: a component, counted from 1, or a token. */
  readonly name: string;
  /** The left factor. */
  readonly left: number;
  /** The right factor. */
  readonly right: number;
  /** The product of the two. */
  readonly product: number;
}

/** One line of the arithmetic of a cell. Each step starts from the result of the one before. */
export type Step =
  /** The products of two vectors, added up. */
  | {
      /** The operation. */
      readonly kind: "product";
      /** What is multiplied: a token's input with a column of a matrix, a query with a key, … */
      readonly of: "projection" | "score" | "weightedSum" | "output";
      /** The largest product first. */
      readonly terms: readonly Term[];
      /** The sum of all products, before a bias. */
      readonly result: number;
    }
  /** Adds a learned bias. */
  | {
      /** The operation. */
      readonly kind: "bias";
      /** The learned bias. */
      readonly bias: number;
      /** The value before, plus the bias. */
      readonly result: number;
    }
  /** Divides by √dₖ. */
  | {
      /** The operation. */
      readonly kind: "scale";
      /** The number of components of a query (dₖ). */
      readonly dHead: number;
      /** The score, divided by √dₖ. */
      readonly result: number;
    }
  /** Multiplies by a factor other than 1 / √dₖ. */
  | {
      /** The operation. */
      readonly kind: "factor";
      /** The other factor. */
      readonly factor: number;
      /** The score, times the factor. */
      readonly result: number;
    }
  /** Adds the mask: 0, or −∞ if it hides the key. */
  | {
      /** The operation. */
      readonly kind: "mask";
      /** The result: −∞ if the key is hidden. */
      readonly result: number;
    }
  /** A weight of 0, because the mask hides the key. */
  | {
      /** The operation. */
      readonly kind: "hidden";
      /** Always 0, whatever the score was. */
      readonly result: number;
    }
  /** Divides by the temperature. */
  | {
      /** The operation. */
      readonly kind: "temperature";
      /** The temperature, unitless. */
      readonly temperature: number;
      /** The score after the mask, divided by the temperature. */
      readonly result: number;
    }
  /** Subtracts the row maximum, so that the exponential stays small. */
  | {
      /** The operation. */
      readonly kind: "largest";
      /** The row maximum. */
      readonly largest: number;
      /** At most 0: 0 for the key with the highest score. */
      readonly result: number;
    }
  /** Raises e to the power of it. */
  | {
      /** The operation. */
      readonly kind: "exponential";
      /** From 0 to e⁸: above that the row maximum is subtracted first. */
      readonly result: number;
    }
  /** Divides by the sum of the row's exponentials. */
  | {
      /** The operation. */
      readonly kind: "share";
      /** The sum of the row’s exponentials. */
      readonly sum: number;
      /** The weight, 0–1. */
      readonly result: number;
    };

/** The conditions of an experiment that change the steps. */
export interface Conditions {
  /** Whether scores are divided by √dₖ. */
  readonly isScaled: boolean;
  /** The temperature of the softmax; 1 without an experiment. */
  readonly temperature: number;
}

/** The place of a value: its head, the symbol of its matrix, its row and its column, counted from 0. */
export interface CellPlace {
  readonly head: number;
  /** Which of Q, K, V. */
  readonly symbol: string;
  readonly row: number;
  readonly column: number;
}
