import type { Panel } from "../panels/panel.js";
import { SHADES, scalePosition, type ValueScale } from "../scale/valueScale.js";

/** A line from a query to a key, with the colour that the matrix has in that cell. */
export interface Line {
  /** The query, counted from 0. */
  readonly row: number;
  /** The key, counted from 0. */
  readonly column: number;
  /** Where its number stands on the scale: −1 to 1, never 0. */
  readonly strength: number;
}

/** All lines of a panel that have a colour. */
interface PanelLines {
  /** Weakest first, so that strong ones are painted over weak ones. */
  readonly lines: readonly Line[];
  /** How many cells have a number that is not hidden: as many lines as there could be. */
  readonly numbers: number;
}

/**
 * The lines of a panel. A hidden cell has none, nor has one without a number; a number that rounds
 * to the colour of paper has none, since nothing of it would show.
 */
export function linesOf(panel: Panel, scale: ValueScale): PanelLines {
  const columns = panel.columnLabels.length;
  const lines: Line[] = [];
  let numbers = 0;
  for (let row = 0; row < panel.rowLabels.length; row++) {
    for (let column = 0; column < columns; column++) {
      const value = panel.values[row * columns + column] ?? Number.NaN;
      if (Number.isNaN(value) || panel.isHidden(row, column)) continue;
      numbers += 1;
      const strength = scalePosition(scale, value, row);
      if (hasShade(strength)) lines.push({ row, column, strength });
    }
  }
  return { lines: lines.sort((a, b) => Math.abs(a.strength) - Math.abs(b.strength)), numbers };
}

/** Whether a place on the scale has another colour than paper. */
function hasShade(strength: number): boolean {
  // Rounded as `rampColor` rounds, so that both agree on every number.
  return Math.round((strength + 1) * SHADES) !== SHADES;
}
