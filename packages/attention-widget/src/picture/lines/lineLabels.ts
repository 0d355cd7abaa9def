import { spreadOut } from "../matrix/spreadOut.js";
import { type LinesLayout, middleOf } from "./layoutLines.js";
import type { LinesPicture } from "./linesPicture.js";
import type { Side } from "./sideToken.js";

/** The name of a token at one end of its lines. */
export interface LineLabel {
  /** The token, counted from 0. */
  readonly index: number;
  readonly text: string;
  /** Where its middle is, in CSS pixels from the top. */
  readonly topPx: number;
  /** Whether it is highlighted: chosen, or at the other end of the strongest line. */
  readonly isActive: boolean;
  /** What its frame means; null for no frame. */
  readonly frame: "selected" | "hovered" | null;
  /** Where the colour behind it stands on the scale, −1 to 1; null for none. */
  readonly strength: number | null;
}

/** What decides the names, besides their layout. */
type LabelDecisions = Pick<LinesPicture, "panel" | "selected" | "marks">;

/** The names of one side: the highlighted ones, and as many of the others as fit beside them. */
export function lineLabels(
  { panel, selected, marks }: LabelDecisions,
  layout: LinesLayout,
  side: Side,
): readonly LineLabel[] {
  const names = side === "query" ? panel.rowLabels : panel.columnLabels;
  const selectedHere = side === "query" ? selected.queries : selected.keys;
  const { chosen, colors, strongest } = marks[side];
  const places = placesOf(names.length, layout, [...selectedHere, ...chosen, strongest ?? -1]);
  return [...places].map(([index, { topPx, isActive }]) => {
    const isChosen = chosen.has(index);
    const frame = selectedHere.has(index) ? "selected" : isChosen ? "hovered" : null;
    const strength = isChosen ? null : (colors.get(index) ?? null);
    return { index, text: names[index] ?? "", topPx, isActive, frame, strength };
  });
}

type Places = ReadonlyMap<number, Pick<LineLabel, "topPx" | "isActive">>;

/**
 * The positions of names, without overlap. Required names of neighbours are moved apart; if there is not enough room,
 * the first ones get it.
 */
function placesOf(count: number, layout: LinesLayout, asked: readonly number[]): Places {
  const { labelEvery, rowHeightPx, heightPx } = layout;
  const roomPx = labelEvery === 1 ? 0 : labelEvery * rowHeightPx;
  const max = roomPx === 0 ? count : Math.floor(heightPx / roomPx);
  const active = [...new Set(asked)].filter((index) => index >= 0).slice(0, max);
  active.sort((a, b) => a - b);
  const lastPx = middleOf(layout, Math.max(layout.queries, layout.keys) - 1);
  const activePx = spreadOut(
    active.map((index) => middleOf(layout, index)),
    roomPx,
    lastPx,
  );
  const isFree = (px: number) => activePx.every((other) => Math.abs(px - other) > roomPx - 0.01);
  const places = new Map<number, Pick<LineLabel, "topPx" | "isActive">>();
  for (let index = 0; index < count; index += labelEvery) {
    const topPx = middleOf(layout, index);
    if (isFree(topPx)) places.set(index, { topPx, isActive: false });
  }
  active.forEach((index, i) => {
    places.set(index, { topPx: activePx[i] ?? 0, isActive: true });
  });
  return new Map([...places].sort(([a], [b]) => a - b));
}
