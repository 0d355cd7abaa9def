import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Cell } from "../../settings/selection/cell.js";
import { union } from "../../settings/union.js";
import type { Focus } from "../focus/focusOf.js";
import { type Panel, rowRole } from "../panels/panel.js";
import { type CrosshairLine, crosshairLines } from "./crosshairLines.js";
import type { FieldBox } from "./fieldBox.js";
import type { PanelLayout } from "./panelLayout.js";
import { rowGaps } from "./rowGaps.js";

/** An outline over the cells. */
interface Outline {
  /** Differs from that of every other outline of the matrix. */
  readonly key: string;
  readonly kind: "row" | "column" | "cell";
  /** Whose colour it has. */
  readonly role: Axis | Role;
  /** Whether it is selected; else it is only hovered. */
  readonly isSelected: boolean;
  readonly box: FieldBox;
}

/** What is highlighted in a matrix. */
export interface FocusOutlines {
  /** The rows and columns whose names are shown: the outlined ones, and those of the hovered cell. */
  readonly namedRows: readonly number[];
  readonly namedColumns: readonly number[];
  /** The other rows, which are dimmed; none while a column is highlighted. */
  readonly dimmed: readonly FieldBox[];
  /** The outlines of rows, of columns, then of cells. */
  readonly outlines: readonly Outline[];
  /** From the hovered cell to the names of its row and its column. */
  readonly crosshair: readonly CrosshairLine[];
}

/**
 * The outlines of a matrix: around what is hovered, and around what is selected even while the user hovers elsewhere. A
 * cell that is both has one.
 */
export function focusOutlines(
  panel: Panel,
  layout: PanelLayout,
  focus: Focus,
  selected: Focus,
): FocusOutlines {
  const { cellWidthPx, cellHeightPx } = layout;
  const widthPx = layout.columns * cellWidthPx;
  const heightPx = layout.rows * cellHeightPx;
  const rows = union(focus.rows, selected.rows).filter((row) => row < layout.rows);
  const columns = union(focus.columns, selected.columns).filter(
    (column) => column < layout.columns,
  );
  const gaps = rows.length === 0 || columns.length > 0 ? [] : rowGaps(rows, layout.rows);
  const down = (row: number, end = row + 1): FieldBox => ({
    leftPx: 0,
    topPx: row * cellHeightPx,
    widthPx,
    heightPx: (end - row) * cellHeightPx,
  });
  const { cell } = focus;
  return {
    namedRows: union(rows, cell === null ? [] : [cell.row]),
    namedColumns: union(columns, cell === null ? [] : [cell.column]),
    dimmed: gaps.map(({ first, end }) => down(first, end)),
    outlines: [
      ...rows.map(
        (row): Outline => ({
          key: `row ${row}`,
          kind: "row",
          role: rowRole(panel),
          isSelected: selected.rows.includes(row),
          box: down(row),
        }),
      ),
      ...columns.map(
        (column): Outline => ({
          key: `column ${column}`,
          kind: "column",
          role: panel.columnAxis,
          isSelected: selected.columns.includes(column),
          box: { leftPx: column * cellWidthPx, topPx: 0, widthPx: cellWidthPx, heightPx },
        }),
      ),
      ...cellsOf(focus, selected, layout).map(
        ({ cell, isSelected }): Outline => ({
          // Another cell gets another outline, since the same one would be treated as moving.
          key: isSelected ? "selected" : `hovered ${cell.row} ${cell.column}`,
          kind: "cell",
          role: panel.columnAxis,
          isSelected,
          box: {
            leftPx: cell.column * cellWidthPx,
            topPx: cell.row * cellHeightPx,
            widthPx: cellWidthPx,
            heightPx: cellHeightPx,
          },
        }),
      ),
    ],
    crosshair: cell === null ? [] : crosshairLines(cell, panel, layout, { rows, columns }),
  };
}

/** The hovered cell, unless it is the selected one, and the selected cell, if the matrix has them. */
function cellsOf(
  { cell: hovered }: Focus,
  { cell: selected }: Focus,
  { rows, columns }: PanelLayout,
): readonly { readonly cell: Cell; readonly isSelected: boolean }[] {
  const isSame = hovered?.row === selected?.row && hovered?.column === selected?.column;
  return [
    ...(hovered === null || isSame ? [] : [{ cell: hovered, isSelected: false }]),
    ...(selected === null ? [] : [{ cell: selected, isSelected: true }]),
  ].filter(({ cell }) => cell.row < rows && cell.column < columns);
}
