import type { HeadPlace } from "../../settings/headPlace.js";

/** Where the pictures go, in CSS pixels. */
export interface OverviewLayout<Head extends HeadPlace = HeadPlace> {
  /** The cells of each row of the grid. */
  readonly rows: readonly (readonly Head[])[];
  /** Of the longest row. */
  readonly columns: number;
  /** Sides of a picture. */
  readonly sizePx: number;
  /** Between two pictures. */
  readonly gapPx: number;
}

const GAP_PX = 8;
/** A finger finds 36 px, and a value of four digits fits under it. */
const SMALLEST_PX = 36;
const LARGEST_PX = 88;
/** About this wide when the pictures may flow, so that a phone shows five a row. */
const FLOWING_PX = 56;
/** Room for the numbers of the layers and their name, at the left of the rows. */
export const LAYER_NUMBER_PX = 40;

/** A row for each layer, or sorted, as many in a row as there is room for. */
export function layoutOverview<Head extends HeadPlace>(
  cells: readonly Head[],
  isSorted: boolean,
  widthPx: number,
): OverviewLayout<Head> {
  const room = widthPx - (isSorted ? 0 : LAYER_NUMBER_PX);
  const perRow = Math.max(1, Math.floor((room + GAP_PX) / (FLOWING_PX + GAP_PX)));
  const rows: Head[][] = [];
  for (const [at, cell] of cells.entries()) {
    const row = isSorted ? Math.floor(at / perRow) : cell.layer;
    rows[row] ??= [];
    rows[row].push(cell);
  }
  // A layer without heads has a row of none.
  const filled = Array.from(rows, (row) => row ?? []);
  const columns = isSorted ? perRow : Math.max(1, ...filled.map((row) => row.length));
  const fitting = Math.floor((room + GAP_PX) / columns) - GAP_PX;
  const sizePx = Math.max(SMALLEST_PX, Math.min(LARGEST_PX, fitting));
  return { rows: filled, columns, sizePx, gapPx: GAP_PX };
}
