import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import { tokensAt } from "../picture/matrix/matrixPicture.js";
import type { Cell } from "../settings/selection/cell.js";
import { NOTHING_SELECTED } from "../settings/selection/selectedTokens.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { selectedTokensAfterChoice } from "../store/selection/selectedTokensAfterChoice.js";
import { selectedTokensAfterComponent } from "../store/selection/selectedTokensAfterComponent.js";
import { selectedTokensForDirection } from "../store/selection/selectedTokensForDirection.js";
import { toggledCell } from "./toggledCell.js";

/** What selecting and clearing do in the picture. */
export interface SelectionActions {
  /** Selects a cell, or hides it where that is what selecting does. */
  select(index: number, cell: Cell, isShifted: boolean): void;
  /** Selects a query by itself, with its strongest key: what it attends to. */
  selectQuery(cell: Cell, isShifted: boolean): void;
  /** Selects a key by itself: what it is attended to by. */
  selectKey(key: number, isShifted: boolean): void;
  /** Selects a token of the text, to be read in a direction. */
  selectToken(token: number, by: "out" | "in", isShifted: boolean): void;
  /** Selects a token that was searched for: the row of a query, or the column of a key. */
  selectFound(token: SideToken): void;
  clear(): void;
}

/** The actions for what is drawn. */
export function selectionActions(
  store: InspectorStore,
  { settings, selected, isOfPairs, isAdding, hidesCells }: InspectorPicture,
  { matrices, isSelf }: DrawnPicture,
): SelectionActions {
  const { direction, experiment } = settings;
  const isMore = (isShifted: boolean) => isShifted || (isOfPairs && isAdding);
  /** What is selected, where the direction allows it; else nothing. */
  const selectedFor = (to: typeof direction, isShifted: boolean) =>
    direction === to || (isSelf && isMore(isShifted))
      ? selectedTokensForDirection(selected, direction, to, isSelf)
      : NOTHING_SELECTED;
  const selectRow = (query: number) =>
    store.selectAll({ selection: { query, key: null }, alsoSelected: [] });
  function selectKey(key: number, isShifted: boolean): void {
    const before = selectedFor("in", isShifted);
    const at = { query: isSelf ? key : 0, key };
    store.setSettings(
      { direction: "in" },
      selectedTokensAfterChoice(before, at, isMore(isShifted), "in"),
    );
  }
  return {
    select(index, cell, isShifted) {
      if (hidesCells) {
        store.setSettings({ experiment: toggledCell(experiment, cell) });
        return;
      }
      const panel = matrices[index]?.panel;
      const at = panel && tokensAt(panel, cell, isSelf);
      if (panel === undefined || at == null) return;
      const component = { symbol: panel.symbol, column: cell.column };
      store.selectAll(
        isOfPairs
          ? selectedTokensAfterChoice(selected, at, isMore(isShifted), direction)
          : selectedTokensAfterComponent(selected, at, component, isSelf ? direction : "out"),
      );
    },
    selectQuery({ row: query, column: key }, isShifted) {
      if (!isOfPairs) return selectRow(query);
      const to = direction === "in" ? "out" : direction;
      const before = selectedFor(to, isShifted);
      const now = selectedTokensAfterChoice(before, { query, key }, isMore(isShifted), to);
      if (direction === to) store.selectAll(now);
      else store.setSettings({ direction: to }, now);
    },
    selectKey,
    selectToken(token, by, isShifted) {
      store.hover(null); // what is selected is read, not the cell that had the focus before the click
      const at = { query: token, key: by === "out" ? null : token };
      store.selectAll(
        isMore(isShifted)
          ? selectedTokensAfterChoice(selected, at, true, direction)
          : { selection: at, alsoSelected: [] },
      );
    },
    selectFound({ side, index }) {
      if (side === "key") selectKey(index, false);
      else selectRow(index);
    },
    clear() {
      store.hover(null);
      if (selected.selection !== null) store.selectAll(NOTHING_SELECTED);
    },
  };
}
