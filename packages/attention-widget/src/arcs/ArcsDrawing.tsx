import { arcShape, type TokenBox } from "../picture/arcs/arcShape.js";
import type { Arc } from "../picture/arcs/arcsOf.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import type { Side } from "../picture/lines/sideToken.js";
import type { PlacedToken } from "./placedToken.js";

interface ArcsDrawingProps {
  readonly picture: ArcsPicture;
  readonly layout: ArcsLayout;
  readonly places: readonly PlacedToken[];
}

/** Width of the faintest arc, and how much wider the strongest is; the same with its opacity. */
const THINNEST_PX = 1.5;
const WIDENING_PX = 5.5;
const FAINTEST = 0.22;
/** Half a number's width, so that it stays within the picture. */
const LABEL_PX = 20;

/** The arcs, weakest first, and the numbers of the strongest over them. */
export function ArcsDrawing({ picture, layout, places }: ArcsDrawingProps) {
  const { arcs, texts } = picture;
  const boxes = new Map(places.map(({ side, index, box }) => [`${side} ${index}`, box]));
  const boxOf = (side: Side, index: number) =>
    boxes.get(`${texts.length === 1 ? texts[0]?.side : side} ${index}`);
  const tops = places.map(({ box }) => box.topPx);
  const [first, last] = [Math.min(...tops), Math.max(...tops)];

  const drawn = arcs.flatMap((arc) => {
    const [from, to] = [boxOf("query", arc.row), boxOf("key", arc.column)];
    if (from === undefined || to === undefined) return [];
    const bend = arc.direction === "out" ? "over" : "under";
    const isOuter = isNear(from, bend === "over" ? first : last);
    const room = { outerPx: layout.roomPx, gapPx: layout.gapPx, hasLine: !isOuter };
    return [{ arc, ...arcShape(from, to, bend, room) }];
  });
  return (
    <svg class="arcs-drawing" aria-hidden="true">
      {drawn.map(({ arc, path }) => (
        <path key={keyOf(arc)} class={classOf(arc)} d={path} style={strokeOf(arc)} />
      ))}
      {drawn.map(
        ({ arc, label }) =>
          arc.label !== null && (
            <text
              key={`number ${keyOf(arc)}`}
              class={classOf(arc)}
              x={Math.min(layout.widthPx - LABEL_PX, Math.max(LABEL_PX, label.x))}
              y={label.y}
            >
              {arc.label}
            </text>
          ),
      )}
    </svg>
  );
}

function isNear({ topPx, heightPx }: TokenBox, px: number): boolean {
  return Math.abs(topPx - px) < heightPx / 2;
}

function keyOf({ row, column, direction }: Arc): string {
  return `${direction} ${row} ${column}`;
}

function classOf({ direction, strength }: Arc): string {
  return `of-${direction}${strength < 0 ? " is-negative" : ""}`;
}

/** Wide in proportion; opaque by the root, since what is thin and faint is lost. */
function strokeOf({ strength }: Arc) {
  const size = Math.abs(strength);
  return {
    strokeWidth: `${(THINNEST_PX + WIDENING_PX * size).toFixed(2)}px`,
    strokeOpacity: (FAINTEST + (1 - FAINTEST) * Math.sqrt(size)).toFixed(3),
  };
}
