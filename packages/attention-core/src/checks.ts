import { describeShape, matrixShape, type Shape, sizeOf, type Tensor } from "./shape.js";

/** Throws the one form of error that this package has. */
export function refuse(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  throw new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}

/** What kind of thing a value is, as errors call it. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

/** A value as errors show it, where its kind alone would not say what is wrong. */
export function show(value: unknown): string {
  const isPlain = typeof value === "string" || value === null;
  return isPlain
    ? JSON.stringify(value)
    : String(typeof value === "object" ? kindOf(value) : value);
}

/** Refuses what cannot have properties. */
export function checkObject(caller: string, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    refuse(caller, name, "be an object", kindOf(value), TypeError);
  }
}

/** Refuses a shape whose lengths are not whole numbers from 0 up. */
export function checkShape(caller: string, shape: Shape): void {
  if (!Array.isArray(shape)) {
    refuse(caller, "shape", "be an array of whole numbers", kindOf(shape), TypeError);
  }
  if (!shape.every((length) => Number.isInteger(length) && length >= 0)) {
    refuse(caller, "shape", "hold whole numbers from 0 up", describeShape(shape));
  }
}

/** Refuses more or fewer entries than a shape holds. */
export function checkSize(caller: string, name: string, length: number, shape: Shape): void {
  const size = sizeOf(shape);
  if (length !== size) {
    refuse(caller, name, `have ${size} entries for shape ${describeShape(shape)}`, length);
  }
}

/** Refuses what is not a tensor, or has fewer axes than `axes` names. */
export function checkBatched(
  caller: string,
  name: string,
  value: Tensor,
  axes: readonly string[],
): void {
  if (!Array.isArray(value?.shape) || !(value.data instanceof Float32Array)) {
    refuse(caller, name, "be a tensor, as tensor() makes", kindOf(value), TypeError);
  }
  checkSize(caller, name, value.data.length, value.shape);
  if (value.shape.length < axes.length) {
    refuse(
      caller,
      name,
      `have at least ${describeAxes(axes)}`,
      `shape ${describeShape(value.shape)}`,
    );
  }
}

/** Refuses what is not a tensor with exactly the axes that `axes` names. */
export function checkTensor(
  caller: string,
  name: string,
  value: Tensor,
  axes: readonly string[],
): void {
  checkBatched(caller, name, value, []);
  if (value.shape.length !== axes.length) {
    refuse(caller, name, `have ${describeAxes(axes)}`, `shape ${describeShape(value.shape)}`);
  }
}

function describeAxes(axes: readonly string[]): string {
  return `${axes.length} ${axes.length === 1 ? "axis" : "axes"} [${axes.join(", ")}]`;
}

/** Refuses a number of rows or columns that is not the one it has to agree with. */
export function checkLength(
  caller: string,
  name: string,
  tensor: Tensor,
  axis: "rows" | "columns",
  length: number,
  why: string,
): void {
  const got = matrixShape(tensor)[axis];
  if (got !== length) refuse(caller, name, `have ${length} ${axis}${why}`, got);
}

/** Refuses batch axes (heads, usually) that differ. */
export function checkBatch(caller: string, name: string, value: Tensor, like: Tensor): void {
  const got = describeShape(matrixShape(value).batch);
  const want = describeShape(matrixShape(like).batch);
  if (got !== want) refuse(caller, name, `have leading axes ${want}`, got);
}

/** Refuses a shape that is not the last axes of `like`, and so cannot be repeated along the rest. */
export function checkTrailing(caller: string, name: string, shape: Shape, like: Shape): void {
  const want = like.slice(like.length - shape.length);
  if (shape.length < 2 || shape.length > like.length || !shape.every((n, i) => n === want[i])) {
    const allowed = like.length > 2 ? `${describeShape(like.slice(-2))} or ` : "";
    refuse(caller, name, `have shape ${allowed}${describeShape(like)}`, describeShape(shape));
  }
}

/** Refuses a count that is not a whole number from `least` up. */
export function checkCount(caller: string, name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    refuse(caller, name, `be a whole number from ${least} up`, show(value));
  }
}
