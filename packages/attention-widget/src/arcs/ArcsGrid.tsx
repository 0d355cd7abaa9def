import { useId, useRef } from "preact/hooks";
import { bringIntoSight } from "../frame/bringIntoSight.js";
import { pointIn } from "../frame/pointIn.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
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
 * The grid of one row per text over the picture, for pointer, keyboard and screen readers. It is one
 * tab stop. Only its active token is in the document, with its sentence.
 */
export function ArcsGrid(props: ArcsGridProps) {
  const { places, isRightToLeft } = props;
  const { texts, columns, name, words, hovered, announced } = props.picture;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const index = announced === null ? -1 : Math.max(0, indexOf(announced.token, places));
  const place = places[index];
  const tokenId = `${id}-${place?.side}-${place?.index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = places[moveInText(places, isRightToLeft, index, event.key) ?? -1];
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
  const tokenUnder = (event: MouseEvent) => {
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
      aria-colcount={columns}
      aria-multiselectable={true}
      aria-activedescendant={hovered === null ? undefined : tokenId}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (place === undefined || !event.currentTarget.matches(":focus-visible")) return;
        props.onHover(place);
        bringIntoSight(row);
      }}
      onBlur={() => props.onHover(null)}
      onPointerMove={(event) => props.onHover(tokenUnder(event))}
      onPointerLeave={() => props.onHover(null)}
      onClick={(event) => {
        const clicked = tokenUnder(event);
        if (clicked !== null) props.onSelect(clicked, event.shiftKey);
      }}
      onDblClick={props.onEdit}
    >
      {place && announced && (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <div
          ref={row}
          role="row"
          aria-rowindex={announced.row + 1}
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
            aria-selected={announced.isSelected}
          >
            {announced.text}
          </div>
        </div>
      )}
    </div>
  );
}

/** Where a token is among those that have a place; −1 until it has one. */
function indexOf({ side, index }: SideToken, places: readonly PlacedToken[]): number {
  return places.findIndex((place) => place.side === side && place.index === index);
}
