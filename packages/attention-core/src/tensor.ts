import { checkShape, checkSize, kindOf, refuse, show } from "./checks.js";
import {
  describeShape,
  type HeadTensor,
  type Matrix,
  type NestedNumbers,
  type Shape,
  sizeOf,
  type Tensor,
  type Vector,
} from "./shape.js";

/**
 * A tensor from nested arrays.
 *
 * @category Tensors
 * @param values - nested arrays, of equal length on every axis
 * @returns a tensor whose rank is the depth of the nesting
 * @throws RangeError if rows differ in length
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
/**
 * A tensor from numbers in a row and a shape. A `Float32Array` is used as it is, without a copy;
 * anything else is copied.
 *
 * @category Tensors
 * @param values - all entries, row by row
 * @param shape - the length of every axis; their product is the number of values
 * @returns a tensor of that shape
 * @throws RangeError if the shape does not hold the values
 * @throws TypeError if an entry is not a number
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 *
 * console.log(toNested(tensor([1, 2, 3, 4], [2, 2]))); // [ [ 1, 2 ], [ 3, 4 ] ]
 * ```
 */
export function tensor(values: ArrayLike<number>, shape: readonly [number]): Vector;
export function tensor(values: ArrayLike<number>, shape: readonly [number, number]): Matrix;
export function tensor(
  values: ArrayLike<number>,
  shape: readonly [number, number, number],
): HeadTensor;
export function tensor(values: ArrayLike<number>, shape: Shape): Tensor;
export function tensor(values: NestedNumbers | ArrayLike<number>, shape?: Shape): Tensor {
  // With a shape comes a flat list: the overloads say so, and fromFlat checks it.
  if (shape !== undefined) return fromFlat(values as ArrayLike<number>, shape);
  if (!Array.isArray(values)) {
    refuse("tensor", "values", "be nested arrays of numbers", kindOf(values), TypeError);
  }
  const nestedShape = shapeOf(values);
  const data = new Float32Array(sizeOf(nestedShape));
  fill(data, 0, values, nestedShape, []);
  return { shape: nestedShape, data };
}

function fromFlat(values: ArrayLike<number>, shape: Shape): Tensor {
  if (!Array.isArray(shape)) {
    refuse("tensor", "shape", "be an array of whole numbers", kindOf(shape), TypeError);
  }
  checkShape("tensor", "shape", shape);
  if (typeof values !== "object" || values === null) {
    refuse("tensor", "values", "be a list of numbers", kindOf(values), TypeError);
  }
  checkSize("tensor", "values", values.length, shape);
  if (values instanceof Float32Array) return { shape: [...shape], data: values };
  return { shape: [...shape], data: Float32Array.from(values, (value, i) => number(value, [i])) };
}

/** An entry, refused unless it is a number. */
function number(value: unknown, path: Shape): number {
  if (typeof value === "number") return value;
  const got = typeof value === "bigint" ? "bigint" : show(value);
  return refuse("tensor", "entries", "be numbers", `${got} at ${describeShape(path)}`, TypeError);
}

/** The shape that the first entry on every axis claims; there is none in an empty array. */
function shapeOf(values: NestedNumbers | undefined): number[] {
  return Array.isArray(values) ? [values.length, ...shapeOf(values[0])] : [];
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
    data[start] = number(values, path);
    return;
  }
  if (!Array.isArray(values) || values.length !== length) {
    const got = Array.isArray(values) ? values.length : show(values);
    const what = `values at ${describeShape(path)}`;
    refuse("tensor", what, `have ${length} entries like the first`, got);
  }
  const stride = sizeOf(rest);
  for (const [i, value] of values.entries()) {
    fill(data, start + i * stride, value, rest, [...path, i]);
  }
}
