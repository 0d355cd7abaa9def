import type { NormOptions } from "../normOptions.js";

/** The epsilon of Llama, Gemma and Qwen; without one, a vector of zeros would be divided by 0. */
export const EPSILON = 1e-6;

/**
 * One vector scaled to unit RMS, in place.
 *
 *     vector'[i] = gain[i] · vector[i] / √(Σⱼ vector[j]² / columns + epsilon)
 *
 * Source: Zhang and Sennrich 2019, section 4.
 *
 * @returns the root
 */
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
