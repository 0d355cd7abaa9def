import { field, listOf } from "../field.js";

/** Whether an array has three axes, from its shape or its nesting. */
export function hasThreeAxes(array: unknown): boolean {
  const shape = field(array, "shape");
  return shape === undefined
    ? typeof listOf(listOf(listOf(array)[0])[0])[0] === "number"
    : listOf(shape).length === 3;
}
