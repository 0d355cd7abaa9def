import { describeShape, type Shape, sizeOf, type Tensor } from "./shape.js";

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
  return typeof value === "string"
    ? JSON.stringify(value)
    : Object(value) === value
      ? kindOf(value)
      : String(value);
}

/** Refuses what cannot have properties. */
export function checkObject(caller: string, name: string, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null) {
    refuse(caller, name, "be an object", kindOf(value), TypeError);
  }
}

/** Refuses a count that is not a whole number from `least` up. */
export function checkCount(caller: string, name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    refuse(caller, name, `be a whole number from ${least} up`, show(value));
  }
}

/** Refuses a factor that is not a number above 0. */
export function checkPositive(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    refuse(caller, name, "be a positive number", show(value));
  }
}

/** Refuses a shape whose lengths are not whole numbers from 0 up (below 2³², as memory is). */
export function checkShape(caller: string, name: string, shape: Shape): void {
  if (!shape.every((length) => length >>> 0 === length)) {
    refuse(caller, name, "hold whole numbers from 0 up", describeShape(shape));
  }
}

/** Refuses more or fewer entries than a shape holds. */
export function checkSize(caller: string, name: string, length: number, shape: Shape): void {
  const size = sizeOf(shape);
  if (length !== size) {
    refuse(caller, name, `have ${size} entries for shape ${describeShape(shape)}`, length);
  }
}

/** Refuses what is not a tensor. */
export function checkTensor(
  caller: string,
  name: string,
  value: Tensor | undefined,
): asserts value is Tensor {
  if (!Array.isArray(value?.shape) || !(value?.data instanceof Float32Array)) {
    refuse(caller, name, "be a tensor, as tensor() makes", kindOf(value), TypeError);
  }
  checkShape(caller, `${name}.shape`, value.shape);
  checkSize(caller, name, value.data.length, value.shape);
}

/** Refuses a shape that is not the last axes of `like`, and so cannot be repeated along the rest. */
export function checkTrailing(caller: string, name: string, shape: Shape, like: Shape): void {
  const want = like.slice(-shape.length); // shorter than the shape if that has too many axes
  if (shape.length < 2 || !shape.every((n, i) => n === want[i])) {
    const allowed = like.length > 2 ? `${describeShape(like.slice(-2))} or ` : "";
    refuse(caller, name, `have shape ${allowed}${describeShape(like)}`, describeShape(shape));
  }
}
