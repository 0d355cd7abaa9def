import { show } from "../checks.js";

/** How much of a text, in letters, and of a list, in entries, an error shows. */
const LONGEST = { text: 80, list: 8 };

/** A text as errors show it: in quotes, on one line, and cut short. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST.text ? `${text.slice(0, LONGEST.text)}…` : text);
}

/** Any value as errors show it, cut short, since it may be as long as a hostile file made it. */
export function showBriefly(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (!Array.isArray(value)) return show(value);
  const shown = value
    .slice(0, LONGEST.list)
    .map((entry) => (typeof entry === "string" ? quote(entry) : show(entry)));
  return `[${[...shown, ...(value.length > LONGEST.list ? ["…"] : [])].join(", ")}]`;
}
