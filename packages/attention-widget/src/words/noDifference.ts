import type { Axis } from "../settings/axis.js";

/** Rows, or columns, of which there are not as many now as in the kept one. */
export interface LengthsApart {
  /** What there are not as many of. */
  readonly axis: Axis;
  /** How many now. */
  readonly present: number;
  /** How many in the kept one. */
  readonly saved: number;
}

/**
 * Why there is no difference: one of the two does not hold the step, rows or columns are not the same
 * kind of thing, or there are not as many of them.
 */
export type NoDifference =
  | {
      /** One of the two does not hold the step. */
      readonly kind: "absent";
    }
  | {
      /** Rows or columns are not the same kind of thing. */
      readonly kind: "axes";
    }
  | {
      /** There are not as many of them. */
      readonly kind: "lengths";
      /** Of rows, of columns, or of both. */
      readonly lengths: readonly LengthsApart[];
    };
