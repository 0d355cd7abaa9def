import type { Panel } from "../panels/panel.js";
import { SHADES, scalePosition, type ValueScale } from "../scale/valueScale.js";
import type { ShownTokens } from "./shownTokens.js";

/** A line from a query to a key, with the colour that the matrix has in that cell. */
export interface Line {
  /** The query, counted from 0. */
  readonly row: number;
  /** The key, counted from 0. */
  readonly column: number;
  /** Where its number stands on the scale: −1 to 1, never 0. */
  readonly strength: number;
}

/** All lines of a panel that have a colour; only the strongest if there are very many. */
interface PanelLines {
  /** Weakest first, so that strong ones are painted over weak ones. */
  readonly lines: readonly Line[];
  /** How many cells have a number that is not hidden: as many lines as there could be. */
  readonly possibleLines: number;
  /** Whether there are more than can be drawn, so that some with a colour are left out. */
  readonly isCut: boolean;
}

/** More lines than this fill a picture, so that weaker ones would be hidden everywhere. */
const MAX_LINES = 100_000;

/**
 * The lines of a panel. Hidden cells and cells without a number have none, nor do numbers that round to the colour of
 * paper, since they would not show.
 */
export function linesOf(panel: Panel, scale: ValueScale): PanelLines {
  const { shadeOfCell, shades, possibleLines } = shadesOf(panel, scale);
  const { faintest, every } = strongest(shades);
  const columns = panel.columnLabels.length;
  const lines: Line[] = [];
  for (let row = 0, at = 0, faintestSoFar = 0; row < panel.rowLabels.length; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const shade = shadeOfCell[at]!;
      // Spread evenly over the picture if only some lines of a shade can be drawn. Shade 0 is no line.
      if (shade > faintest || (shade === faintest && faintestSoFar++ % every === 0)) {
        lines.push({ row, column, strength: strengthAt(panel, scale, row, column) });
      }
    }
  }
  return { lines: weakestFirst(lines), possibleLines, isCut: faintest > 1 || every > 1 };
}

/** How far each cell is from paper, and how many are as far as that. */
function shadesOf(panel: Panel, scale: ValueScale) {
  const { values, hasHidden, isHidden } = panel;
  const rows = panel.rowLabels.length;
  const columns = panel.columnLabels.length;
  // A byte for each cell, since a text of 2,048 tokens has four million.
  const shadeOfCell = new Uint8Array(rows * columns);
  const shades = new Uint32Array(SHADES + 1);
  let possibleLines = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const paper = largestOfPaper(scale, row);
    for (let column = 0; column < columns; column++, at++) {
      const value = values[at]!;
      if (Number.isNaN(value) || (hasHidden && isHidden(row, column))) continue;
      possibleLines += 1;
      // One comparison decides for most numbers of a long text.
      if (Math.abs(value) <= paper) continue;
      const shade = shadeOf(scalePosition(scale, value, row));
      shadeOfCell[at] = shade;
      shades[shade]! += 1;
    }
  }
  return { shadeOfCell, shades, possibleLines };
}

/** A size up to which numbers of a row surely have the colour of paper: a little under half a shade, or 0. */
function largestOfPaper({ limit, rowLimits, curve }: ValueScale, row: number): number {
  return curve === undefined ? (0.49 * (rowLimits?.[row] ?? limit)) / SHADES : 0;
}

/** Every line of some tokens, also those that are too weak to be among the strongest of all. */
export function linesOfTokens(
  panel: Panel,
  scale: ValueScale,
  { queries, keys }: ShownTokens,
): readonly Line[] {
  const lines: Line[] = [];
  const add = (row: number, column: number) => {
    const strength = strengthAt(panel, scale, row, column);
    if (shadeOf(strength) > 0) lines.push({ row, column, strength });
  };
  for (const [row] of panel.rowLabels.entries()) {
    const columns = queries.has(row) ? panel.columnLabels.keys() : keys;
    for (const column of columns) add(row, column);
  }
  return weakestFirst(lines);
}

/** Where the number of a cell stands on the scale; NaN where there is none. */
function strengthAt(panel: Panel, scale: ValueScale, row: number, column: number): number {
  const value = panel.values[row * panel.columnLabels.length + column] ?? Number.NaN;
  if (panel.hasHidden && panel.isHidden(row, column)) return Number.NaN;
  return Number.isNaN(value) ? value : scalePosition(scale, value, row);
}

/** How many colours a position on the scale is from paper, rounded as the ramp rounds. NaN for no position. */
function shadeOf(strength: number): number {
  // The fastest way to round numbers that are not negative.
  return Math.abs(Math.floor((strength + 1) * SHADES + 0.5) - SHADES);
}

/** The faintest shade that is drawn, and the stride between its drawn lines. */
function strongest(shades: Uint32Array): { readonly faintest: number; readonly every: number } {
  let remaining = MAX_LINES;
  for (let shade = SHADES; shade > 0; shade--) {
    const count = shades[shade]!;
    if (count > remaining)
      return { faintest: shade, every: Math.ceil(count / Math.max(1, remaining)) };
    remaining -= count;
  }
  return { faintest: 1, every: 1 };
}

function weakestFirst(lines: Line[]): readonly Line[] {
  return lines.sort((a, b) => Math.abs(a.strength) - Math.abs(b.strength));
}
