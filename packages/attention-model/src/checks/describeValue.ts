/** A value as errors show it. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  return Object(value) === value ? typeof value : String(value);
}
