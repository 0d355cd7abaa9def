import type { Cell } from "../settings/cell.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { selectedToken } from "../settings/selectedToken.js";
import type { Selection } from "../settings/selection.js";
import type { VectorComponent } from "../settings/vectorComponent.js";
import type { Panel } from "./panels.js";

/** What is brought out of a panel. */
export interface Focus {
  /** Rows: tokens whose looking is read. */
  readonly rows: readonly number[];
  /** Columns: tokens that are looked at, and by whom is read. */
  readonly columns: readonly number[];
  /** The one cell that the reader points at or holds. */
  readonly cell: Cell | null;
}

/** Where the reader is, and how they read. */
export interface FocusInput {
  readonly panel: Panel;
  readonly direction: InspectorSettings["direction"];
  /** What is held: a row or a cell, and the tokens held with it. */
  readonly selection: Selection | null;
  readonly alsoSelected: readonly number[];
  /** The entry of a vector that is held with its token. */
  readonly component?: VectorComponent | null;
  /** Where the pointer or the keyboard is, if anywhere. */
  readonly hovered: Cell | null;
  /** A key that is pointed at by itself, in the lines view; null for none. */
  readonly hoveredKey?: number | null;
  /** What is asked of a token that is pointed at, where it is not what is asked of those held. */
  readonly hoveredDirection?: InspectorSettings["direction"];
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
}

/**
 * What to bring out. Pointing previews over what is held, but at a held token all that are held stay
 * to be read; nothing is chosen when the reader neither points nor holds.
 */
export function focusOf(input: FocusInput): Focus {
  const { hovered, hoveredKey = null } = input;
  const selected = placeOf({ ...input, hovered: null, hoveredKey: null });
  if (hovered === null && hoveredKey === null) return selected;
  const place = placeOf({ ...input, direction: input.hoveredDirection ?? input.direction });
  const isSelected =
    place.rows.every((row) => selected.rows.includes(row)) &&
    place.columns.every((column) => selected.columns.includes(column));
  return isSelected ? { ...selected, cell: place.cell } : place;
}

/** What is pointed at; while nothing is, what is held. */
function placeOf(input: FocusInput): Focus {
  const { panel, direction, selection, alsoSelected, hovered, hoveredKey = null, isSelf } = input;
  if (panel.columnAxis !== "key") return placeInVectors(input);
  if (hoveredKey !== null) return { rows: [], columns: [hoveredKey], cell: null };
  const row = hovered?.row ?? selection?.query;
  const column = hovered === null ? selection?.key : hovered.column;
  if (row === undefined) return { rows: [], columns: [], cell: null };
  const cell = column == null ? null : { row, column };
  // Another text may be shorter than the one whose tokens were added.
  const more = (labels: readonly string[]) =>
    hovered === null ? alsoSelected.filter((token) => token < labels.length) : [];
  // Who looks at a row's token is asked of that token's column, where it has one.
  const lookedAt = direction === "in" ? (column ?? (isSelf ? row : null)) : isSelf ? row : column;
  return {
    rows: direction === "in" ? [] : [row, ...more(panel.rowLabels)],
    columns: direction === "out" || lookedAt == null ? [] : [lookedAt, ...more(panel.columnLabels)],
    cell,
  };
}

/** The row of a token, whatever is asked of it, and an entry of it. */
function placeInVectors({
  panel,
  direction,
  selection,
  component,
  hovered,
  isSelf,
}: FocusInput): Focus {
  if (hovered !== null) return { rows: [hovered.row], columns: [], cell: hovered };
  if (selection === null) return { rows: [], columns: [], cell: null };
  const row = selectedToken(selection, isSelf ? direction : "out");
  const isHere = component?.symbol === panel.symbol && component.column < panel.columnLabels.length;
  return { rows: [row], columns: [], cell: isHere ? { row, column: component.column } : null };
}
