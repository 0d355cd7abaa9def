import type { Stage } from "../../settings/stages.js";
import { formatValue } from "../cell/describeCell.js";
import type { Focus } from "../focus/focusOf.js";
import { rankedKeysOf } from "../lines/describeToken.js";
import type { Panel } from "../panels/panel.js";
import { scalePosition, type ValueScale } from "../scale/valueScale.js";

/** An arc from a query to a key. */
export interface Arc {
  /** The query, counted from 0. */
  readonly row: number;
  /** The key, counted from 0. */
  readonly column: number;
  /** Whether it is shown because of its query (`out`) or because of its key (`in`). */
  readonly direction: "out" | "in";
  /** Where its number stands on the scale: −1 to 1. */
  readonly strength: number;
  /** Its number, written on the strongest arc of each direction; null on the others, or if it rounds to 0. */
  readonly label: string | null;
}

/** How many arcs of each direction are drawn; more could not be followed. */
export const MAX_ARCS = 12;
/** Fainter than this cannot be seen; the legend has this many shades between paper and full colour. */
const FAINTEST = 1 / 256;

/**
 * The strongest arcs of the focused tokens, weakest first, with the labelled one last among equals: from each focused
 * row, and to each focused column. An arc from a focused row to a focused column is drawn once.
 *
 * @param focus - the rows (queries) and columns (keys) that are focused, counted from 0
 * @returns at most 12 in each direction; values nearer to 0 than a shade of colour are left out
 */
export function arcsOf(
  panel: Panel,
  scale: ValueScale,
  stage: Stage,
  { rows, columns }: Pick<Focus, "rows" | "columns">,
): readonly Arc[] {
  const leaving = rows.flatMap((row) =>
    strongestOf(panel, "query", row).map(({ key, value }) => ({ row, column: key, value })),
  );
  const arriving = columns.flatMap((column) =>
    strongestOf(panel, "key", column)
      .filter(({ key }) => !rows.includes(key))
      .map(({ key, value }) => ({ row: key, column, value })),
  );
  const arcsBetween = (pairs: typeof leaving, direction: Arc["direction"]): readonly Arc[] =>
    pairs
      .sort((a, b) => b.value - a.value)
      .slice(0, MAX_ARCS)
      .map(({ row, column, value }, rank) => ({
        row,
        column,
        direction,
        strength: scalePosition(scale, value, row),
        label: rank === 0 ? labelOf(stage, value, scale.locale) : null,
      }))
      .filter(({ strength }) => Math.abs(strength) >= FAINTEST)
      .reverse();
  return [...arcsBetween(arriving, "in"), ...arcsBetween(leaving, "out")].sort(
    (a, b) => Math.abs(a.strength) - Math.abs(b.strength),
  );
}

/** A number that rounds to 0 is worse than no number. */
function labelOf(stage: Stage, value: number, locale: string | undefined): string | null {
  const text = formatValue(stage, value, locale);
  return /[1-9\u221e]/.test(text) ? text : null;
}

function strongestOf(panel: Panel, side: "query" | "key", index: number) {
  return rankedKeysOf(panel, { side, index }).slice(0, MAX_ARCS);
}
