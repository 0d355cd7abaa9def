import { isArray } from "./isArray.js";
import { readable } from "./readable.js";

/** Longer texts are cut, since an error is one sentence. */
const MAX_LENGTH = 80;

/** A value as shown in errors. */
export function describeValue(value: unknown): string {
  if (value !== undefined && readable(value) === undefined) return "a value that cannot be read";
  if (typeof value === "string") return quoted(value);
  if (isArray(value)) return "an array";
  return Object(value) === value ? typeof value : quoted(String(value)).slice(1, -1);
}

/** A text in quotes, cut short; a control character takes several letters. */
function quoted(text: string): string {
  let shown = "";
  for (const character of text.slice(0, MAX_LENGTH + 1)) {
    const escaped = JSON.stringify(character).slice(1, -1);
    if (shown.length + escaped.length > MAX_LENGTH) return `"${shown}…"`;
    shown += escaped;
  }
  return `"${shown}"`;
}
