import type { RankedKey } from "../rankedKey.js";
import { quote } from "./quote.js";

/** `“tired” (0.53), then “cross” (0.12) and “the” (0.06)` */
export function firstThen(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quote(name)} (${format(value)})`);
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return `${first}`;
  return `${first}, then ${[...rest, last].join(" and ")}`;
}
