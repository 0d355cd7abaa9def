import { kindOf } from "../../internal/checks/kindOf.js";
import { quote } from "../../internal/quote.js";

/** How many entries of a list an error shows. */
const LONGEST = 8;

/** Any value of JSON as errors show it, cut short: it may be as long as a hostile file made it. */
export function showBriefly(value: unknown): string {
  if (!Array.isArray(value)) return showOne(value);
  const shown = value.slice(0, LONGEST).map(showOne);
  return `[${[...shown, ...(value.length > LONGEST ? ["…"] : [])].join(", ")}]`;
}

/** A value without what is inside it: an object of a file may be as large as the file. */
function showOne(value: unknown): string {
  if (typeof value === "string") return quote(value);
  return typeof value === "object" ? kindOf(value) : String(value);
}
