import type { Line } from "./linesOf.js";
import type { ShownTokens } from "./shownTokens.js";
import type { Side } from "./sideToken.js";

/** How the labels of one side are highlighted. */
export interface LabelMarks {
  /** The tokens whose lines are shown. */
  readonly chosen: ReadonlySet<number>;
  /** The tokens at the other ends, each with the colour of the strongest line that is shown. */
  readonly colors: ReadonlyMap<number, number>;
  /** The one of them with the strongest line; null when there is none. */
  readonly strongest: number | null;
}

/** The marks of one side; `lines` are the lines that are shown, weakest first. */
export function labelMarks(
  lines: readonly Line[],
  { queries, keys }: ShownTokens,
  side: Side,
): LabelMarks {
  const isQuery = side === "query";
  const arriving = lines.filter(({ row, column }) =>
    isQuery ? keys.has(column) : queries.has(row),
  );
  const ends = arriving.map((line) => (isQuery ? line.row : line.column));
  return {
    chosen: isQuery ? queries : keys,
    // A later, stronger line replaces a weaker one.
    colors: new Map(arriving.map(({ strength }, i) => [ends[i] ?? 0, strength])),
    strongest: ends.at(-1) ?? null,
  };
}
