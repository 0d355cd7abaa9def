import type { Matrix } from "attention-core";

/**
 * Rectified linear unit: negative entries become 0.
 *
 *     relu(x) = max(x, 0)
 */
export function relu({ shape, data }: Matrix): Matrix {
  return { shape, data: data.map((entry) => Math.max(entry, 0)) };
}
