import type { Axis, Panel } from "../../view/panels.js";

/** Rows, or columns, of which there are not as many now as in the kept one. */
export interface LengthsApart {
  /** What there are not as many of. */
  readonly axis: Axis;
  /** How many now. */
  readonly present: number;
  /** How many in the kept one. */
  readonly kept: number;
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

/** Why two panels cannot be subtracted; nothing where they can. */
export function reasonNoDifference(
  present: Panel | undefined,
  kept: Panel | undefined,
): NoDifference | undefined {
  if (present === undefined || kept === undefined) return { kind: "absent" };
  if (present.rowAxis !== kept.rowAxis || present.columnAxis !== kept.columnAxis) {
    return { kind: "axes" };
  }
  const lengths = [
    { axis: present.rowAxis, ...counts(present.rowLabels, kept.rowLabels) },
    { axis: present.columnAxis, ...counts(present.columnLabels, kept.columnLabels) },
  ].filter((length) => length.present !== length.kept);
  return lengths.length === 0 ? undefined : { kind: "lengths", lengths };
}

function counts(present: readonly string[], kept: readonly string[]) {
  return { present: present.length, kept: kept.length };
}
