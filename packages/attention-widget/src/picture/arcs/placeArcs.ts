import type { Side } from "../lines/sideToken.js";
import { type ArcShape, arcShape, type TokenBox } from "./arcShape.js";
import type { Arc } from "./arcsOf.js";
import type { ArcsPicture } from "./arcsPicture.js";
import type { ArcsLayout } from "./layoutArcs.js";
import type { PlacedToken } from "./placedToken.js";

/** An arc where its tokens stand. */
export interface PlacedArc extends ArcShape {
  readonly arc: Arc;
  /** In CSS pixels. */
  readonly widthPx: number;
  /** 0–1. */
  readonly opacity: number;
}

/** Width of the faintest arc, and how much wider the strongest is; the same with its opacity. */
const THINNEST_PX = 1.5;
const WIDENING_PX = 5.5;
const FAINTEST = 0.22;
/** Half a number's width, so that it stays within the picture. */
const LABEL_PX = 20;

/** The arcs of a picture between tokens that have places, weakest first. */
export function placeArcs(
  { arcs, texts }: Pick<ArcsPicture, "arcs" | "texts">,
  layout: ArcsLayout,
  places: readonly PlacedToken[],
): readonly PlacedArc[] {
  const boxes = new Map(places.map(({ side, index, box }) => [`${side} ${index}`, box]));
  const boxOf = (side: Side, index: number) =>
    boxes.get(`${texts.length === 1 ? texts[0]?.side : side} ${index}`);
  const tops = places.map(({ box }) => box.topPx);
  const [first, last] = [Math.min(...tops), Math.max(...tops)];
  return arcs.flatMap((arc) => {
    const [from, to] = [boxOf("query", arc.row), boxOf("key", arc.column)];
    if (from === undefined || to === undefined) return [];
    const bend = arc.direction === "out" ? "over" : "under";
    const isOuter = isNear(from, bend === "over" ? first : last);
    const room = { outerPx: layout.roomPx, gapPx: layout.gapPx, hasLine: !isOuter };
    const { path, label } = arcShape(from, to, bend, room);
    const x = Math.min(layout.widthPx - LABEL_PX, Math.max(LABEL_PX, label.x));
    return [{ arc, path, label: { x, y: label.y }, ...strokeOf(arc) }];
  });
}

function isNear({ topPx, heightPx }: TokenBox, px: number): boolean {
  return Math.abs(topPx - px) < heightPx / 2;
}

/** Wide in proportion; opaque by the root, since what is thin and faint is lost. */
function strokeOf({ strength }: Arc): Pick<PlacedArc, "widthPx" | "opacity"> {
  const size = Math.abs(strength);
  return {
    widthPx: THINNEST_PX + WIDENING_PX * size,
    opacity: FAINTEST + (1 - FAINTEST) * Math.sqrt(size),
  };
}
