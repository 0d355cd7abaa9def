import type { Cell } from "../settings/cell.js";
import type { Entry } from "../settings/entry.js";
import { heldToken } from "../settings/heldToken.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import type { Selection } from "../settings/selection.js";
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
  readonly direction: ReadingSettings["direction"];
  /** What is held: a row or a cell, and the tokens held with it. */
  readonly selection: Selection | null;
  readonly also: readonly number[];
  /** The entry of a vector that is held with its token. */
  readonly entry?: Entry | null;
  /** Where the pointer or the keyboard is, if anywhere. */
  readonly preview: Cell | null;
  /** A key that is pointed at by itself, in the lines view; null for none. */
  readonly pointedKey?: number | null;
  /** What is asked of a token that is pointed at, where it is not what is asked of those held. */
  readonly pointedDirection?: ReadingSettings["direction"];
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
}

/**
 * What to bring out. Pointing previews over what is held, but at a held token all that are held stay
 * to be read; nothing is chosen when the reader neither points nor holds.
 */
export function focusOf(input: FocusInput): Focus {
  const { preview, pointedKey = null } = input;
  const held = placeOf({ ...input, preview: null, pointedKey: null });
  if (preview === null && pointedKey === null) return held;
  const pointed = placeOf({ ...input, direction: input.pointedDirection ?? input.direction });
  const isHeld =
    pointed.rows.every((row) => held.rows.includes(row)) &&
    pointed.columns.every((column) => held.columns.includes(column));
  return isHeld ? { ...held, cell: pointed.cell } : pointed;
}

/** What is pointed at; while nothing is, what is held. */
function placeOf(input: FocusInput): Focus {
  const { panel, direction, selection, also, preview, pointedKey = null, isSelf } = input;
  if (panel.columnAxis !== "key") return placeInVectors(input);
  if (pointedKey !== null) return { rows: [], columns: [pointedKey], cell: null };
  const row = preview?.row ?? selection?.query;
  const column = preview === null ? selection?.key : preview.column;
  if (row === undefined) return { rows: [], columns: [], cell: null };
  const cell = column == null ? null : { row, column };
  // Another text may be shorter than the one whose tokens were added.
  const more = (labels: readonly string[]) =>
    preview === null ? also.filter((token) => token < labels.length) : [];
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
  entry,
  preview,
  isSelf,
}: FocusInput): Focus {
  if (preview !== null) return { rows: [preview.row], columns: [], cell: preview };
  if (selection === null) return { rows: [], columns: [], cell: null };
  const row = heldToken(selection, isSelf ? direction : "out");
  const isHere = entry?.symbol === panel.symbol && entry.column < panel.columnLabels.length;
  return { rows: [row], columns: [], cell: isHere ? { row, column: entry.column } : null };
}
