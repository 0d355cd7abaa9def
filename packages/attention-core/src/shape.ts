import type { Shape, Tensor } from "./tensor.js";

/** How many entries a tensor of this shape has. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** A shape or a position as errors show it: `[2, 3]`. */
export function describeShape(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}

/** The last two axes; every axis before them is batch. */
export function matrixShape(tensor: Tensor): { batch: Shape; rows: number; columns: number } {
  const [rows = 1, columns = 0] = tensor.shape.slice(-2);
  return { batch: tensor.shape.slice(0, -2), rows, columns };
}

/** A tensor of zeros. The caller names the shape's type, since TypeScript cannot compute it. */
export function zeros<S extends Shape>(shape: Shape): Tensor<S> {
  return { shape: shape as S, data: new Float32Array(sizeOf(shape)) };
}

/** Refuses a shape whose lengths are not whole numbers from 0 up. */
export function checkShape(caller: string, shape: Shape): void {
  if (!shape.every((length) => Number.isInteger(length) && length >= 0)) {
    const must = "must hold whole numbers from 0 up";
    throw new RangeError(`${caller}: shape ${must}, got ${describeShape(shape)}`);
  }
}

/** Refuses what is not a tensor, or has fewer axes than `axes` names. */
export function checkTensor(
  caller: string,
  name: string,
  value: Tensor,
  axes: readonly string[],
): void {
  if (!Array.isArray(value?.shape) || !(value.data instanceof Float32Array)) {
    const got = Array.isArray(value) ? "an array" : value === null ? "null" : typeof value;
    throw new TypeError(`${caller}: ${name} must be a tensor, as tensor() makes, got ${got}`);
  }
  if (value.shape.length < axes.length) {
    const must = `must have at least ${axes.length} axes [${axes.join(", ")}]`;
    throw new RangeError(`${caller}: ${name} ${must}, got shape ${describeShape(value.shape)}`);
  }
}

/** Refuses a length that is not the one it has to agree with. */
export function checkLength(caller: string, what: string, length: number, got: number): void {
  if (got !== length) throw new RangeError(`${caller}: ${what}, got ${got}`);
}

/** Refuses batch axes (heads, usually) that differ. */
export function checkBatch(caller: string, name: string, value: Tensor, like: Tensor): void {
  const got = describeShape(value.shape.slice(0, -2));
  const want = describeShape(like.shape.slice(0, -2));
  if (got !== want) {
    throw new RangeError(`${caller}: ${name} must have leading axes ${want}, got ${got}`);
  }
}

/** Refuses a tensor that is not the last axes of `like`, and so cannot be repeated along the rest. */
export function checkTrailing(caller: string, name: string, shape: Shape, like: Shape): void {
  const want = like.slice(like.length - shape.length);
  if (shape.length < 2 || shape.length > like.length || !shape.every((n, i) => n === want[i])) {
    const allowed = like.length > 2 ? `${describeShape(like.slice(-2))} or ` : "";
    const must = `must have shape ${allowed}${describeShape(like)}`;
    throw new RangeError(`${caller}: ${name} ${must}, got ${describeShape(shape)}`);
  }
}

/** Refuses a count that is not a whole number from `least` up. */
export function checkCount(caller: string, name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(
      `${caller}: ${name} must be a whole number from ${least} up, got ${value}`,
    );
  }
}
