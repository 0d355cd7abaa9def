import type { Shape } from "../shape.js";

/**
 * What is left of `[…, queries, keys]` with one number for each query: `[…, queries]`.
 *
 * @category Many heads, layers and tokens
 */
export type QueryAxes<S extends Shape> = S extends readonly [...infer Rest extends Shape, number]
  ? Rest
  : Shape;

/**
 * What is left of `[…, queries, keys]` with one number for each head: `[…]`, so `[]` of a matrix.
 *
 * @category Many heads, layers and tokens
 */
export type BatchAxes<S extends Shape> = QueryAxes<QueryAxes<S>>;
