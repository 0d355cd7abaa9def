import { isArray } from "../../internal/checks/isArray.js";
import { kindOf } from "../../internal/checks/kindOf.js";
import { quote } from "../../internal/quote.js";

/** How many entries of a list an error shows, and how many letters of them, but the first entry always. */
const MAX_ENTRIES = 8;
const MAX_LENGTH = 60;

/** Any value of JSON as errors show it, cut short: it may be as long as a hostile file made it. */
export function showBriefly(value: unknown): string {
  if (!isArray(value)) return showOne(value);
  const shown: string[] = [];
  for (const entry of value.slice(0, MAX_ENTRIES)) {
    const one = showOne(entry, MAX_LENGTH / 2);
    if (shown.length > 0 && [...shown, one].join(", ").length > MAX_LENGTH) break;
    shown.push(one);
  }
  return `[${[...shown, ...(value.length > shown.length ? ["…"] : [])].join(", ")}]`;
}

/** A value without what is inside it: an object of a file may be as large as the file. */
function showOne(value: unknown, maxLength?: number): string {
  if (typeof value === "string") return quote(value, maxLength);
  return typeof value === "object" ? kindOf(value) : String(value);
}
