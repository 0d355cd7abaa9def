import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Cell } from "../../settings/selection/cell.js";
import { selectedToken } from "../../settings/selection/selectedToken.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { VectorComponent } from "../../settings/selection/vectorComponent.js";
import type { Panel } from "../panels/panel.js";

/** What is highlighted in a panel. */
export interface Focus {
  /** Queries: what they attend to is shown. */
  readonly rows: readonly number[];
  /** Keys: what attends to them is shown. */
  readonly columns: readonly number[];
  /** The one cell that is hovered or selected. */
  readonly cell: Cell | null;
}

/** Where the user is, and in which direction they read. */
export interface FocusInput {
  readonly panel: Panel;
  readonly direction: InspectorSettings["direction"];
  /** What is selected: a row or a cell, and the tokens selected with it. */
  readonly selection: Selection | null;
  readonly alsoSelected: readonly number[];
  /** The component of a vector that is selected with its token. */
  readonly component?: VectorComponent | null;
  /** Where the pointer or the keyboard is, if anywhere. */
  readonly hovered: Cell | null;
  /** A key that is hovered by itself, in the lines view; null for none. */
  readonly hoveredKey?: number | null;
  /** The direction of a hovered token, if it differs from that of the selected ones. */
  readonly hoveredDirection?: InspectorSettings["direction"];
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
}

/**
 * What to highlight: what is hovered, or else what is selected. While one of several selected tokens is hovered, all of
 * them stay highlighted.
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

/** What is hovered; while nothing is, what is selected. */
function placeOf(input: FocusInput): Focus {
  const { panel, direction, selection, alsoSelected, hovered, hoveredKey = null, isSelf } = input;
  if (panel.columnAxis !== "key") return placeInVectors(input);
  if (hoveredKey !== null) return { rows: [], columns: [hoveredKey], cell: null };
  const row = hovered?.row ?? selection?.query;
  const column = hovered === null ? selection?.key : hovered.column;
  if (row === undefined) return { rows: [], columns: [], cell: null };
  const cell = column == null ? null : { row, column };
  // The text may be shorter than the one whose tokens were added.
  const more = (labels: readonly string[]) =>
    hovered === null ? alsoSelected.filter((token) => token < labels.length) : [];
  // What attends to the token of a row is in that token's column, if it has one.
  const attended = direction === "in" ? (column ?? (isSelf ? row : null)) : isSelf ? row : column;
  return {
    rows: direction === "in" ? [] : [row, ...more(panel.rowLabels)],
    columns: direction === "out" || attended == null ? [] : [attended, ...more(panel.columnLabels)],
    cell,
  };
}

/** The row of a token, in whichever direction, and a component of it. */
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
