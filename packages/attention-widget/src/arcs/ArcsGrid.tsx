import { useId, useRef } from "preact/hooks";
import { bringIntoSight } from "../frame/bringIntoSight.js";
import { pointIn } from "../frame/pointIn.js";
import { type ArcsPicture, describeArcs } from "../picture/arcs/arcsPicture.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import { moveInText } from "./moveInText.js";
import { tokenNear } from "./tokenNear.js";

interface ArcsGridProps {
  readonly picture: ArcsPicture;
  readonly places: readonly PlacedToken[];
  readonly isRightToLeft: boolean;
  readonly onHover: (token: SideToken | null) => void;
  readonly onSelect: (token: SideToken, isAdding: boolean) => void;
  readonly onClear: () => void;
  /** The text is to be edited. */
  readonly onEdit: () => void;
}

/** Room that a visible token needs above and below it, for its arcs. */
const MARGIN_PX = 32;

/**
 * The grid of one row a text over the picture, for pointer, keyboard and screen readers. It is one
 * tab stop. Only its active token is in the document, with its sentence.
 */
export function ArcsGrid(props: ArcsGridProps) {
  const { places, isRightToLeft } = props;
  const { texts, name, words, hovered, first } = props.picture;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const asked = hovered ?? first;
  const at = Math.max(
    0,
    places.findIndex(({ side, index }) => side === asked?.side && index === asked.index),
  );
  const place = places[at];
  const tokenId = `${id}-${place?.side}-${place?.index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = places[moveInText(places, isRightToLeft, at, event.key) ?? -1];
    if (to !== undefined) {
      props.onHover(to);
      bringIntoSight(row);
    } else if (place !== undefined && (event.key === "Enter" || event.key === " ")) {
      props.onSelect(place, event.shiftKey);
    } else if (event.key === "F2") props.onEdit();
    else if (event.key === "Escape") props.onClear();
    else return;
    event.preventDefault();
  };
  const under = (event: MouseEvent) => {
    const { x, y } = pointIn(event);
    return tokenNear(places, x, y) ?? null;
  };

  return (
    <div
      class="grid arcs-grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-description={words.arcs.help}
      aria-rowcount={texts.length}
      aria-colcount={Math.max(...texts.map(({ tokens }) => tokens.length))}
      aria-multiselectable={true}
      aria-activedescendant={hovered === null ? undefined : tokenId}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (place === undefined || !event.currentTarget.matches(":focus-visible")) return;
        props.onHover(place);
        bringIntoSight(row);
      }}
      onBlur={() => props.onHover(null)}
      onPointerMove={(event) => props.onHover(under(event))}
      onPointerLeave={() => props.onHover(null)}
      onClick={(event) => {
        const clicked = under(event);
        if (clicked !== null) props.onSelect(clicked, event.shiftKey);
      }}
      onDblClick={props.onEdit}
    >
      {place && (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <div
          ref={row}
          role="row"
          aria-rowindex={texts.findIndex(({ side }) => side === place.side) + 1}
          class="spoken"
          style={{
            top: `${place.box.topPx - MARGIN_PX}px`,
            height: `${place.box.heightPx + 2 * MARGIN_PX}px`,
          }}
        >
          {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
          <div
            key={tokenId}
            id={tokenId}
            role="gridcell"
            aria-colindex={place.index + 1}
            aria-selected={isSelected(place, props.picture)}
          >
            {describeArcs(props.picture, place)}
          </div>
        </div>
      )}
    </div>
  );
}

/** Whether a token is selected; in a text that attends to itself, whichever way it is asked. */
function isSelected({ side, index }: SideToken, { texts, selected }: ArcsPicture): boolean {
  const { queries, keys } = selected;
  if (texts.length === 1) return queries.has(index) || keys.has(index);
  return (side === "query" ? queries : keys).has(index);
}
