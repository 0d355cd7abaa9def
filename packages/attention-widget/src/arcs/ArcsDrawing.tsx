import type { Arc } from "../picture/arcs/arcsOf.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import { placeArcs } from "../picture/arcs/placeArcs.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";

interface ArcsDrawingProps {
  readonly picture: ArcsPicture;
  readonly layout: ArcsLayout;
  readonly places: readonly PlacedToken[];
}

/** The arcs, weakest first, and the numbers of the strongest over them. */
export function ArcsDrawing({ picture, layout, places }: ArcsDrawingProps) {
  const drawn = placeArcs(picture, layout, places);
  return (
    <svg class="arcs-drawing" aria-hidden="true">
      {drawn.map(({ arc, path, widthPx, opacity }) => (
        <path
          key={keyOf(arc)}
          class={classOf(arc)}
          d={path}
          style={{ strokeWidth: `${widthPx.toFixed(2)}px`, strokeOpacity: opacity.toFixed(3) }}
        />
      ))}
      {drawn.map(
        ({ arc, label: { x, y } }) =>
          arc.label !== null && (
            <text key={`number ${keyOf(arc)}`} class={classOf(arc)} x={x} y={y}>
              {arc.label}
            </text>
          ),
      )}
    </svg>
  );
}

function keyOf({ row, column, direction }: Arc): string {
  return `${direction} ${row} ${column}`;
}

function classOf({ direction, strength }: Arc): string {
  return `of-${direction}${strength < 0 ? " is-negative" : ""}`;
}
