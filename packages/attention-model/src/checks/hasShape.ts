import { isCount } from "./isCount.js";
import { isFloats } from "./isFloats.js";
import { isListOf } from "./isListOf.js";
import { readable } from "./readable.js";

/** Whether a value is a tensor of a shape, with as many numbers as it says. */
export function hasShape(tensor: unknown, expected: readonly number[]): boolean {
  const { shape, data } = Object(readable(tensor));
  return (
    isFloats(data) &&
    data.length === expected.reduce((size, length) => size * length, 1) &&
    isListOf(isCount, shape, expected.length) &&
    expected.every((length, axis) => shape[axis] === length)
  );
}
