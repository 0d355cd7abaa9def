import type { HeadPlace } from "attention-core";

/** Where the pictures go, in CSS pixels. */
export interface OverviewLayout<Head extends HeadPlace = HeadPlace> {
  readonly rows: readonly OverviewRow<Head>[];
  /** The numbers of the heads above their columns; null if pictures flow. */
  readonly columnLabels: readonly string[] | null;
  /** How many pictures the longest row has. */
  readonly columns: number;
  /** How many columns the grid has, with the one of names. */
  readonly gridColumns: number;
  /** Sides of a picture. */
  readonly sizePx: number;
  /** The room between two pictures. */
  readonly gapPx: number;
  /** Whether there are so many heads that all fit only as small pictures without values. */
  readonly isDense: boolean;
  /** Whether there is room, and anything to draw there. */
  readonly isDrawn: boolean;
}

/** One row of the grid: a layer, a combined layer, or as many pictures as flow into it. */
interface OverviewRow<Head extends HeadPlace = HeadPlace> {
  readonly kind: "layer" | "combined" | "flowing";
  /** The number of the layer, or the name of the combined one; null if pictures flow. */
  readonly name: string | null;
  readonly heads: readonly Head[];
  /** The columns of its name and of its first head in the grid, counted from 1. */
  readonly nameColumn: number;
  readonly firstColumn: number;
}

/** The heads and combined layers to lay out. */
export interface OverviewHeads<Head extends HeadPlace> {
  readonly recorded: readonly Head[];
  /** Each in a row of its own. */
  readonly combined: readonly Head[];
  /** Whether the pictures flow from row to row, in place of a row for each layer. */
  readonly isFlowing: boolean;
  /** How many tokens the longer of the two texts has. */
  readonly longest: number;
  /** The numbers of the layers, and of the heads in each of them. */
  readonly numbers: OverviewNumbers;
}

/** The names of the layers, and of the heads of the layer with the most heads. */
export interface OverviewNumbers {
  readonly layers: readonly number[];
  readonly heads: readonly number[];
}

const GAP_PX = 8;
/** A finger can hit 36 px, and a value of four digits fits below. */
const MIN_PICTURE_PX = 36;
const MAX_PICTURE_PX = 88;
/** About this wide when the pictures may flow, so that a phone shows five a row. */
const FLOWING_PX = 56;
/** More heads than this must fit on a screen of this height, less the room for what surrounds them. */
const MAX_LARGE_HEADS = 600;
const SCREEN_PX = 600;
const DENSE_GAP_PX = 2;
/** A picture of fewer pixels shows no pattern. */
const MIN_DENSE_PX = 8;
/** Room for the numbers of the layers and their name, at the left of the rows. */
export const LAYER_NUMBER_PX = 40;

/**
 * A row for each layer, or flowing, as many in a row as there is room for; then what was combined.
 *
 *     pictures a row = ⌊(room + 8) / (56 + 8)⌋             where they flow; in CSS pixels
 *
 * More than 600 heads are as small as a screen asks for.
 *
 * @param widthPx - of the overview; 0 before it is measured, and then nothing is drawn
 * @param textScale - how many times as large as usual the text of the page is: pictures grow with their names
 */
export function layoutOverview<Head extends HeadPlace & { readonly announced: string }>(
  { recorded, combined, isFlowing, longest, numbers }: OverviewHeads<Head>,
  widthPx: number,
  textScale = 1,
): OverviewLayout<Head> {
  const room = widthPx / textScale - (isFlowing ? 0 : LAYER_NUMBER_PX);
  const isDense = recorded.length > MAX_LARGE_HEADS;
  const flowingPitch = isDense ? densePitch(recorded.length, room) : FLOWING_PX + GAP_PX;
  const gap = isDense ? DENSE_GAP_PX : GAP_PX;
  const perRow = Math.max(1, Math.floor((room + gap) / flowingPitch));
  const rows = rowsOf(recorded, isFlowing ? perRow : null);
  const columns = isFlowing ? perRow : Math.max(1, ...rows.map((heads) => heads.length));
  const fitting = Math.floor((room + GAP_PX) / columns) - GAP_PX;
  const pitch = isFlowing
    ? flowingPitch
    : Math.floor(Math.min(room / columns, SCREEN_PX / rows.length));
  const sizePx = isDense
    ? Math.max(MIN_DENSE_PX, pitch - DENSE_GAP_PX)
    : Math.max(MIN_PICTURE_PX, Math.min(MAX_PICTURE_PX, fitting));
  // Names are a column before the heads, or after them where pictures flow.
  const at = isFlowing ? { nameColumn: 2, firstColumn: 1 } : { nameColumn: 1, firstColumn: 2 };
  return {
    rows: [
      ...rows.map((heads, row) =>
        isFlowing
          ? { kind: "flowing" as const, name: null, heads, ...at }
          : { kind: "layer" as const, name: `${numbers.layers[row]}`, heads, ...at },
      ),
      ...combined.map((head) => ({
        kind: "combined" as const,
        name: head.announced,
        heads: [head],
        ...at,
      })),
    ],
    columnLabels: isFlowing ? null : numbers.heads.map(String),
    columns,
    gridColumns: isFlowing && combined.length === 0 ? columns : columns + 1,
    sizePx: Math.floor(sizePx * textScale),
    gapPx: Math.floor(gap * textScale),
    isDense,
    isDrawn: widthPx > 0 && longest > 0,
  };
}

/** The largest room for a picture with its gap at which so many flow into a screen. */
function densePitch(pictures: number, room: number): number {
  const most = Math.floor(Math.sqrt((room * SCREEN_PX) / pictures));
  const fits = (pitch: number) =>
    Math.floor((room + DENSE_GAP_PX) / pitch) * Math.floor(SCREEN_PX / pitch) >= pictures;
  let pitch = most;
  while (pitch > MIN_DENSE_PX + DENSE_GAP_PX && !fits(pitch)) pitch--;
  return Math.max(MIN_DENSE_PX + DENSE_GAP_PX, pitch);
}

/** The heads in rows of `perRow`, or null for one row for each layer that has heads. */
function rowsOf<Head extends HeadPlace>(
  heads: readonly Head[],
  perRow: number | null,
): readonly (readonly Head[])[] {
  const rows: Head[][] = [];
  for (const [at, head] of heads.entries()) {
    const row = perRow === null ? head.layer : Math.floor(at / perRow);
    rows[row] ??= [];
    rows[row].push(head);
  }
  return Array.from(rows, (row) => row ?? []);
}
