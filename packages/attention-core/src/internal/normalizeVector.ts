import type { NormOptions } from "../normOptions.js";

/** The epsilon of most models. */
export const EPSILON = 1e-6;

/** gain · vector / √(mean of squares + epsilon) of one vector, in its place; returns that root. */
export function normalizeVector(
  data: Float32Array,
  start: number,
  columns: number,
  { gain, epsilon = EPSILON }: NormOptions,
): number {
  let squares = 0;
  for (let i = start; i < start + columns; i++) squares += data[i]! ** 2;
  const root = Math.sqrt(squares / columns + epsilon);
  for (let i = 0; i < columns; i++) data[start + i]! *= (gain?.data[i] ?? 1) / root;
  return root;
}
