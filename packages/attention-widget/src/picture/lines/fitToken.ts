import type { Side, SideToken } from "./sideToken.js";

/** How many tokens are at the left, and how many at the right. */
interface SideCounts {
  readonly queries: number;
  readonly keys: number;
}

/** How many tokens a side has. */
export function countOf({ queries, keys }: SideCounts, side: Side): number {
  return side === "query" ? queries : keys;
}

/** The nearest token that its side has. */
export function fitToken(counts: SideCounts, { side, index }: SideToken): SideToken {
  return { side, index: Math.max(0, Math.min(countOf(counts, side) - 1, index)) };
}
