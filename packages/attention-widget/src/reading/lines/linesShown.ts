import type { Line } from "./linesOf.js";

/** Which lines of the chosen tokens are shown: those that leave, those that arrive, or all. */
export type Direction = "out" | "in" | "both";

/** The tokens whose lines are brought out, counted from 0. */
export interface ShownTokens {
  /** Their lines leave. */
  readonly queries: ReadonlySet<number>;
  /** Their lines arrive. */
  readonly keys: ReadonlySet<number>;
}

/** The tokens to bring out: one key alone, if one is given, or else the chosen tokens. */
export function shownTokens(
  chosen: readonly number[],
  direction: Direction,
  key: number | null,
): ShownTokens {
  if (key !== null) return { queries: new Set(), keys: new Set([key]) };
  return {
    queries: new Set(direction === "in" ? [] : chosen),
    keys: new Set(direction === "out" ? [] : chosen),
  };
}

/** The lines of these tokens, in the order given; none when no token is. */
export function linesShown(
  lines: readonly Line[],
  { queries, keys }: ShownTokens,
): readonly Line[] {
  return lines.filter(({ row, column }) => queries.has(row) || keys.has(column));
}
