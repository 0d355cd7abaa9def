/** Longer texts are cut, since an error is one sentence. */
const LONGEST = 80;

/** A value as shown in errors. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return "an array";
  return Object(value) === value ? typeof value : cut(String(value));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
