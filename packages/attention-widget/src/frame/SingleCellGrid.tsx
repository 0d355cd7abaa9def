import { useRef } from "preact/hooks";
import { bringIntoSight } from "./bringIntoSight.js";
import { pointIn } from "./pointIn.js";

/** The one cell that is in the document, and its row. */
export interface SpokenCell {
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isSelected: boolean;
  /** Where the row is over the picture. */
  readonly style: Readonly<Record<string, string>>;
}

interface SingleCellGridProps<Place> {
  /** The class of its kind. */
  readonly kind: string;
  readonly name: string;
  readonly help: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the keyboard is, or begins; null while nothing has a place. */
  readonly place: Place | null;
  /** Whether that place is hovered or focused. */
  readonly isActive: boolean;
  /** The cell at that place; null while nothing has a place. */
  readonly cell: SpokenCell | null;
  /** The place that a keyboard key moves to; undefined for other keys. */
  readonly move: (key: string) => Place | undefined;
  /** The place under a point, in CSS pixels from the corner of the grid. */
  readonly placeAt: (x: number, y: number) => Place | undefined;
  readonly onHover: (place: Place | null) => void;
  /** `isAdding`: to what is selected already. */
  readonly onSelect: (place: Place, isAdding: boolean) => void;
  readonly onClear: () => void;
  /** Edits what the grid shows: by F2 and a double click. */
  readonly onEdit?: () => void;
}

/**
 * The grid over a picture of tokens, for pointer, keyboard and screen readers. It is one tab stop. Only its active cell
 * is in the document, with its sentence.
 */
export function SingleCellGrid<Place>(props: SingleCellGridProps<Place>) {
  const { kind, place, cell, onEdit } = props;
  const row = useRef<HTMLDivElement>(null);

  const moveTo = (to: Place) => {
    props.onHover(to);
    bringIntoSight(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = props.move(event.key);
    if (next !== undefined) moveTo(next);
    else if (place !== null && (event.key === "Enter" || event.key === " ")) {
      props.onSelect(place, event.shiftKey);
    } else if (onEdit && event.key === "F2") onEdit();
    else if (event.key === "Escape") props.onClear();
    else return;
    event.preventDefault();
  };
  const placeUnder = (event: MouseEvent) => {
    const { x, y } = pointIn(event);
    return props.placeAt(x, y) ?? null;
  };

  return (
    <div
      class={`grid ${kind}`}
      role="grid"
      tabIndex={0}
      aria-label={props.name}
      aria-description={props.help}
      aria-rowcount={props.rows}
      aria-colcount={props.columns}
      aria-multiselectable={true}
      aria-activedescendant={props.isActive ? cell?.id : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (place !== null && event.currentTarget.matches(":focus-visible")) moveTo(place);
      }}
      onBlur={() => props.onHover(null)}
      onPointerMove={(event) => props.onHover(placeUnder(event))}
      onPointerLeave={() => props.onHover(null)}
      onClick={(event) => {
        const clicked = placeUnder(event);
        if (clicked !== null) props.onSelect(clicked, event.shiftKey);
      }}
      onDblClick={onEdit}
    >
      {cell && (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <div ref={row} role="row" aria-rowindex={cell.row} class="spoken" style={cell.style}>
          {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
          <div
            key={cell.id}
            id={cell.id}
            role="gridcell"
            aria-colindex={cell.column}
            aria-selected={cell.isSelected}
          >
            {cell.text}
          </div>
        </div>
      )}
    </div>
  );
}
