import { checkShape, describeShape, sizeOf } from "./shape.js";

/** The length of every axis, outermost first. */
export type Shape = readonly number[];

/**
 * An array of numbers with a shape: row-major float32, so the last axis is contiguous.
 *
 * Every function works on the last two axes; the axes before them (heads, usually) are batch.
 */
export interface Tensor<S extends Shape = Shape> {
  /** The length of every axis, outermost first. */
  readonly shape: S;
  /** All entries, row by row, unitless. */
  readonly data: Float32Array;
}

/** One row of numbers, `[columns]`. */
export type Vector = Tensor<readonly [columns: number]>;

/** Rows of numbers, `[rows, columns]`: tokens by features, or queries by keys. */
export type Matrix = Tensor<readonly [rows: number, columns: number]>;

/** One matrix for each head, `[heads, rows, columns]`. */
export type HeadTensor = Tensor<readonly [heads: number, rows: number, columns: number]>;

/** Numbers in arrays in arrays, as deep as a tensor has axes. */
export type NestedNumbers = number | readonly NestedNumbers[];

/**
 * A tensor from nested arrays, or from flat numbers and a shape.
 *
 *     tensor([[1, 2], [3, 4]])      the same as      tensor([1, 2, 3, 4], [2, 2])
 *
 * A `Float32Array` given with a shape is used as it is, without a copy; anything else is copied.
 *
 * @param values - nested arrays of equal length on every axis, or a flat list of numbers
 * @param shape - the length of every axis; their product is the number of values
 * @returns a tensor whose rank is the depth of the nesting or the length of `shape`
 * @throws RangeError if rows differ in length or the shape does not hold the values
 * @throws TypeError if an entry is not a number
 * @example
 * ```ts
 * import { tensor } from "attention-core";
 *
 * const inputs = tensor([[1, 0, 0], [0, 1, 0]]);
 * console.log(inputs.shape); // [ 2, 3 ]
 * ```
 */
export function tensor(values: readonly number[]): Vector;
export function tensor(values: readonly (readonly number[])[]): Matrix;
export function tensor(values: readonly (readonly (readonly number[])[])[]): HeadTensor;
export function tensor(values: ArrayLike<number>, shape: readonly [number]): Vector;
export function tensor(values: ArrayLike<number>, shape: readonly [number, number]): Matrix;
export function tensor(
  values: ArrayLike<number>,
  shape: readonly [number, number, number],
): HeadTensor;
export function tensor(values: ArrayLike<number>, shape: Shape): Tensor;
export function tensor(values: NestedNumbers | ArrayLike<number>, shape?: Shape): Tensor {
  if (shape !== undefined) return fromFlat(values as ArrayLike<number>, shape);
  if (!Array.isArray(values)) {
    throw new TypeError(`tensor: values must be nested arrays of numbers, got ${typeof values}`);
  }
  const nestedShape = shapeOf(values);
  const data = new Float32Array(sizeOf(nestedShape));
  fill(data, 0, values, nestedShape, []);
  return { shape: nestedShape, data };
}

function fromFlat(values: ArrayLike<number>, shape: Shape): Tensor {
  checkShape("tensor", shape);
  if (values.length !== sizeOf(shape)) {
    const must = `must have ${sizeOf(shape)} entries for shape ${describeShape(shape)}`;
    throw new RangeError(`tensor: values ${must}, got ${values.length}`);
  }
  const data = values instanceof Float32Array ? values : Float32Array.from(values);
  return { shape: [...shape], data };
}

/** The shape that the first entry on every axis claims. */
function shapeOf(values: NestedNumbers): number[] {
  if (!Array.isArray(values)) return [];
  return [values.length, ...(values.length > 0 ? shapeOf(values[0]) : [])];
}

/** Writes nested values to `data` from `start` on, and checks that they are a full grid. */
function fill(
  data: Float32Array,
  start: number,
  values: unknown,
  shape: Shape,
  path: readonly number[],
): void {
  const [length, ...rest] = shape;
  if (length === undefined) {
    if (typeof values !== "number") {
      const got = Array.isArray(values) ? "an array" : `${JSON.stringify(values)}`;
      throw new TypeError(`tensor: entries must be numbers, got ${got} at ${describeShape(path)}`);
    }
    data[start] = values;
    return;
  }
  if (!Array.isArray(values) || values.length !== length) {
    const got = Array.isArray(values) ? `${values.length}` : JSON.stringify(values);
    const must = `must have ${length} entries like the first`;
    throw new RangeError(`tensor: values at ${describeShape(path)} ${must}, got ${got}`);
  }
  const stride = sizeOf(rest);
  for (const [i, value] of values.entries()) {
    fill(data, start + i * stride, value, rest, [...path, i]);
  }
}
