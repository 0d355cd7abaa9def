import { isReadable } from "./isReadable.js";

/** What kind of thing a value is, as errors call it: `typeof` calls null and arrays objects. */
export function kindOf(value: unknown): string {
  if (!isReadable(value)) return "a value that cannot be read";
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
