import type { Shape } from "../shape.js";

/** The last two axes, where a vector is one row; every axis before them is batch. */
export function matrixShape({ shape }: { readonly shape: Shape }): {
  batch: Shape;
  rows: number;
  columns: number;
} {
  return { batch: shape.slice(0, -2), rows: shape.at(-2) ?? 1, columns: shape.at(-1)! };
}
