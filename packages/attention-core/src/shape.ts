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

/** How many entries a tensor of this shape has. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** A shape, a position or the names of axes as errors show them: `[2, 3]`. */
export function describeShape(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}

/** The last two axes, where a vector is one row; every axis before them is batch. */
export function matrixShape({ shape }: Tensor): { batch: Shape; rows: number; columns: number } {
  return { batch: shape.slice(0, -2), rows: shape.at(-2) ?? 1, columns: shape.at(-1)! };
}

/** A tensor of zeros. The caller names the shape's type, since TypeScript cannot compute it. */
export function zeros<S extends Shape>(shape: Shape): Tensor<S> {
  return { shape: shape as S, data: new Float32Array(sizeOf(shape)) };
}
