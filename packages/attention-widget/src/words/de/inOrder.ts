import type { RankedKey } from "../rankedKey.js";
import { quote } from "./quote.js";

/** `„it“ (0.53), „was“ (0.12) und „too“ (0.06)` */
export function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quote(name)} (${format(value)})`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} und ${last}`;
}
