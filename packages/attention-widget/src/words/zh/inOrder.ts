import type { RankedKey } from "../rankedKey.js";
import { quote } from "./quote.js";

/** `“它”（0.53）、“猫”（0.12）和“累”（0.06）` */
export function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quote(name)}（${format(value)}）`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join("、")}和${last}`;
}
