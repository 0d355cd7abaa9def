import type { Matrix } from "attention-core";

/**
 * Two matrices of one shape, entry by entry: how a layer adds its output to its input.
 *
 *     add(x, y) = x + y
 */
export function add({ shape, data }: Matrix, other: Matrix): Matrix {
  return { shape, data: data.map((entry, i) => entry + other.data[i]!) };
}
