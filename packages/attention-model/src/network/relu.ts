import type { Matrix } from "attention-core";

/**
 * What is positive; 0 for the rest.
 *
 *     relu(x) = max(x, 0)
 */
export function relu({ shape, data }: Matrix): Matrix {
  return { shape, data: data.map((entry) => Math.max(entry, 0)) };
}
