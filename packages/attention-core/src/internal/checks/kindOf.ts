/** What kind of thing a value is, as errors call it: `typeof` calls null and arrays objects. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
