import type { Matrix } from "attention-core";

/**
 * Two matrices of one shape, entry by entry: how a layer keeps what it was given beside what it adds.
 *
 *     add(x, y) = x + y
 */
export function add({ shape, data }: Matrix, other: Matrix): Matrix {
  return { shape, data: data.map((entry, i) => entry + other.data[i]!) };
}
