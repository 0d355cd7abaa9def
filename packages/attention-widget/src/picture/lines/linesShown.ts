import type { Line } from "./linesOf.js";

/** The tokens whose lines are highlighted, counted from 0. */
export interface ShownTokens {
  /** Their lines leave. */
  readonly queries: ReadonlySet<number>;
  /** Their lines arrive. */
  readonly keys: ReadonlySet<number>;
}

/** The lines of these tokens, in the order given; none when no token is. */
export function linesShown(
  lines: readonly Line[],
  { queries, keys }: ShownTokens,
): readonly Line[] {
  return lines.filter(({ row, column }) => queries.has(row) || keys.has(column));
}
