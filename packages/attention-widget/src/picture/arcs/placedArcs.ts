import type { Side } from "../lines/sideToken.js";
import { type ArcShape, arcShape, type TokenBox } from "./arcShape.js";
import type { Arc } from "./arcsOf.js";
import type { ArcsPicture } from "./arcsPicture.js";
import type { ArcsLayout } from "./layoutArcs.js";
import type { PlacedToken } from "./placedToken.js";

/** An arc where it is drawn. */
export interface PlacedArc extends ArcShape {
  /** Different for every arc. */
  readonly key: string;
  readonly arc: Arc;
}

/** Half the width of a number of the usual size; keeps numbers within the picture. */
const LABEL_PX = 20;

/**
 * The arcs between tokens that have a place: above the text if they leave, below it if they arrive. The first line has
 * all the room above it, and the last line below it; the others have the gap between lines.
 *
 * @param places - boxes in CSS pixels; an arc is left out if one of its tokens has no place
 * @returns in the order of `arcs`, weakest first, so that the strongest is drawn over the others
 */
export function placedArcs(
  { arcs, texts }: Pick<ArcsPicture, "arcs" | "texts">,
  places: readonly PlacedToken[],
  { widthPx, roomPx, gapPx, textScale }: ArcsLayout,
): readonly PlacedArc[] {
  const boxes = new Map(places.map(({ side, index, box }) => [`${side} ${index}`, box]));
  const [only] = texts.length === 1 ? texts : [];
  const boxOf = (side: Side, index: number) => boxes.get(`${only?.side ?? side} ${index}`);
  const tops = places.map(({ box }) => box.topPx);
  const [first, last] = [Math.min(...tops), Math.max(...tops)];

  return arcs.flatMap((arc) => {
    const [from, to] = [boxOf("query", arc.row), boxOf("key", arc.column)];
    if (from === undefined || to === undefined) return [];
    const bend = arc.direction === "out" ? "over" : "under";
    const hasLine = !isNear(from, bend === "over" ? first : last);
    const { path, label } = arcShape(from, to, bend, { outerPx: roomPx, gapPx, hasLine });
    const halfPx = LABEL_PX * textScale;
    const x = Math.min(widthPx - halfPx, Math.max(halfPx, label.x));
    const key = `${arc.direction} ${arc.row} ${arc.column}`;
    return [{ key, arc, path, label: { x, y: label.y } }];
  });
}

function isNear({ topPx, heightPx }: TokenBox, px: number): boolean {
  return Math.abs(topPx - px) < heightPx / 2;
}
