import type { Shape } from "../shape.js";

/**
 * The last two axes, on which every function works; the axes before them are batch (heads, usually). A vector counts as
 * one row: [columns] is rows = 1.
 *
 * @returns `batch`, the lengths of the axes in front, empty for a matrix; `rows` and `columns`, those of the last two
 */
export function matrixShape({ shape }: { readonly shape: Shape }): {
  readonly batch: Shape;
  readonly rows: number;
  readonly columns: number;
} {
  return { batch: shape.slice(0, -2), rows: shape.at(-2) ?? 1, columns: shape.at(-1)! };
}
