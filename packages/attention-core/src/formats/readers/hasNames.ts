import { field, fieldsOf, listOf } from "../field.js";

/** Whether a value has all of these names. */
export function has(value: unknown, ...names: readonly string[]): boolean {
  return names.every((name) => field(value, name) !== undefined);
}

/** Whether there are views by name, each with all of these names. */
export function haveAll(views: unknown, ...names: readonly string[]): boolean {
  const all = fieldsOf(views);
  return all.length > 0 && all.every(([, view]) => has(view, ...names));
}

/** Whether a value has a name of this form. */
export function hasLike(value: unknown, pattern: RegExp): boolean {
  return fieldsOf(value).some(([name]) => pattern.test(name));
}

/** Whether an array has three axes, from its shape or its nesting. */
export function hasThreeAxes(array: unknown): boolean {
  const shape = field(array, "shape");
  return shape === undefined
    ? typeof listOf(listOf(listOf(array)[0])[0])[0] === "number"
    : listOf(shape).length === 3;
}
