/**
 * The length of every axis, outermost first.
 *
 * @category Tensors
 */
export type Shape = readonly number[];

/**
 * An array of numbers with a shape: row-major float32, so the last axis is contiguous.
 *
 * Every function works on the last two axes; the axes before them (heads, usually) are batch.
 *
 * @category Tensors
 */
export interface Tensor<S extends Shape = Shape> {
  /** The length of every axis, outermost first. */
  readonly shape: S;
  /** All entries, row by row, unitless. */
  readonly data: Float32Array;
}

/**
 * One row of numbers, `[columns]`.
 *
 * @category Tensors
 */
export type Vector = Tensor<readonly [columns: number]>;

/**
 * Rows of numbers, `[rows, columns]`: tokens by features, or queries by keys.
 *
 * @category Tensors
 */
export type Matrix = Tensor<readonly [rows: number, columns: number]>;

/**
 * One matrix for each head, `[heads, rows, columns]`.
 *
 * @category Tensors
 */
export type HeadTensor = Tensor<readonly [heads: number, rows: number, columns: number]>;

/**
 * Numbers in arrays in arrays, as deep as a tensor has axes.
 *
 * @category Tensors
 */
export type NestedNumbers = number | readonly NestedNumbers[];
