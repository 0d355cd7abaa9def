import { arcStroke } from "../picture/arcs/arcStroke.js";
import type { Arc } from "../picture/arcs/arcsOf.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import { placedArcs } from "../picture/arcs/placedArcs.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";

interface ArcsDrawingProps {
  readonly picture: ArcsPicture;
  readonly layout: ArcsLayout;
  readonly places: readonly PlacedToken[];
}

/** The arcs, weakest first, and the numbers of the strongest over them. */
export function ArcsDrawing({ picture, layout, places }: ArcsDrawingProps) {
  const drawn = placedArcs(picture, places, layout);
  return (
    <svg class="arcs-drawing" aria-hidden="true">
      {drawn.map(({ key, arc, path }) => (
        <path key={key} class={classOf(arc)} d={path} style={strokeStyle(arc)} />
      ))}
      {drawn.map(
        ({ key, arc, label }) =>
          arc.label !== null && (
            <text key={`number ${key}`} class={classOf(arc)} x={label.x} y={label.y}>
              {arc.label}
            </text>
          ),
      )}
    </svg>
  );
}

function classOf({ direction, strength }: Arc): string {
  return `of-${direction}${strength < 0 ? " is-negative" : ""}`;
}

function strokeStyle({ strength }: Arc) {
  const { widthPx, opacity } = arcStroke(strength);
  return { strokeWidth: `${widthPx.toFixed(2)}px`, strokeOpacity: opacity.toFixed(3) };
}
