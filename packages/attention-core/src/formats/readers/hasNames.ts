import { field, fieldsOf } from "../field.js";

/** Whether a value has all of these names. */
export function hasNames(value: unknown, ...names: readonly string[]): boolean {
  return names.every((name) => field(value, name) !== undefined);
}

/** Whether there are views by name, each with all of these names. */
export function allHaveNames(views: unknown, ...names: readonly string[]): boolean {
  const all = fieldsOf(views);
  return all.length > 0 && all.every(([, view]) => hasNames(view, ...names));
}

/** Whether a value has a name of this form. */
export function hasNameLike(value: unknown, pattern: RegExp): boolean {
  return fieldsOf(value).some(([name]) => pattern.test(name));
}
