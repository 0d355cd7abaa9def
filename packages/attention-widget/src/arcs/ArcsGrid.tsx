import { useId } from "preact/hooks";
import { SingleCellGrid, type SpokenCell } from "../frame/SingleCellGrid.js";
import type { AnnouncedInText } from "../picture/arcs/announcedInText.js";
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

/** The grid of one row per text over the arcs, with a cell for each token. */
export function ArcsGrid({ picture, places, isRightToLeft, ...actions }: ArcsGridProps) {
  const { texts, columns, name, words, hovered, announced } = picture;
  const id = useId();
  const index = announced === null ? -1 : Math.max(0, indexOf(announced.token, places));
  const place = places[index] ?? null;
  return (
    <SingleCellGrid<SideToken>
      kind="arcs-grid"
      name={name}
      help={words.arcs.help}
      rows={texts.length}
      columns={columns}
      place={place}
      isActive={hovered !== null}
      cell={place && announced && spokenCell(id, place, announced)}
      move={(key) => places[moveInText(places, isRightToLeft, index, key) ?? -1]}
      placeAt={(x, y) => tokenNear(places, x, y)}
      {...actions}
    />
  );
}

function spokenCell(
  id: string,
  { side, index, box }: PlacedToken,
  { row, text, isSelected }: AnnouncedInText,
): SpokenCell {
  return {
    id: `${id}-${side}-${index}`,
    row: row + 1,
    column: index + 1,
    text,
    isSelected,
    style: { top: `${box.topPx - MARGIN_PX}px`, height: `${box.heightPx + 2 * MARGIN_PX}px` },
  };
}

/** Where a token is among those that have a place; −1 until it has one. */
function indexOf({ side, index }: SideToken, places: readonly PlacedToken[]): number {
  return places.findIndex((place) => place.side === side && place.index === index);
}
