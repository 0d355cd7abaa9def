import type { Axis } from "../settings/selection/axis.js";

/** Rows or columns whose number differs from the saved matrix. */
export interface LengthsApart {
  /** Which of them differ. */
  readonly axis: Axis;
  /** How many there are now. */
  readonly present: number;
  /** How many the saved matrix has. */
  readonly saved: number;
}

/**
 * Why there is no difference: one of the two lacks the stage, their rows or columns mean different things, or their
 * numbers differ.
 */
export type NoDifference =
  | {
      /** One of the two lacks the stage. */
      readonly kind: "absent";
    }
  | {
      /** Rows or columns mean different things. */
      readonly kind: "axes";
    }
  | {
      /** Their numbers differ. */
      readonly kind: "lengths";
      /** Of rows, of columns, or of both. */
      readonly lengths: readonly LengthsApart[];
    };
