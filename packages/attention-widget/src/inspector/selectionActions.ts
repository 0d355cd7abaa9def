import type { InspectorParts } from "../frame/parts.js";
import type { Panel } from "../picture/panels.js";
import type { Cell } from "../settings/cell.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Selection } from "../settings/selection.js";
import { NOTHING_SELECTED } from "../store/selection/selected.js";
import { selectedAfter } from "../store/selection/selectedAfter.js";
import { selectedAfterComponent } from "../store/selection/selectedAfterComponent.js";
import { selectedForDirection } from "../store/selection/selectedForDirection.js";
import { toggledCell } from "./toggledCell.js";

interface SelectionParts extends InspectorParts {
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
}

/**
 * Whether choosing a cell hides it. An experiment is done on pieces; over words a cell has another
 * place, and lines have none.
 */
export function hidesCells(
  { hidesCells, hasWords, view }: InspectorSettings,
  [panel]: readonly Panel[],
): boolean {
  return hidesCells && !hasWords && view === "matrix" && panel?.columnAxis === "key";
}

/** What becomes of a place that the reader chooses in the picture, and of letting go. */
export function selectionActions({
  store,
  model,
  shown,
  panels,
  isSelf,
  isAdding,
}: SelectionParts) {
  const { direction, alsoSelected, experiment } = model.state.settings;
  const { selection } = shown;
  const selected = { selection, alsoSelected, component: model.component };
  const isPairs = panels[0]?.columnAxis === "key";
  const isMore = (isShifted: boolean) => isShifted || (isPairs && isAdding);
  /** The tokens of a cell; null where its row is no token that looks. */
  const tokensAt = (index: number, { row: query, column: key }: Cell): Selection | null =>
    panels[index]?.rowAxis === "query" || isSelf ? { query, key: isPairs ? key : null } : null;
  return {
    tokensAt,
    select(index: number, cell: Cell, isShifted: boolean) {
      if (hidesCells(model.state.settings, panels)) {
        store.setSettings({ experiment: toggledCell(experiment, cell) });
        return;
      }
      const at = tokensAt(index, cell);
      const symbol = panels[index]?.symbol;
      if (at === null || symbol === undefined) return;
      store.selectAll(
        isPairs
          ? selectedAfter(selected, at, isMore(isShifted), direction)
          : selectedAfterComponent(
              selected,
              at,
              { symbol, column: cell.column },
              isSelf ? direction : "out",
            ),
      );
    },
    /** Holds a query by itself, with its strongest key: where it looks. */
    selectQuery({ row: query, column: key }: Cell, isShifted: boolean) {
      const to = direction === "in" ? "out" : direction;
      const isKept = direction === to || (isSelf && isMore(isShifted));
      const before = isKept
        ? selectedForDirection(selected, direction, to, isSelf)
        : NOTHING_SELECTED;
      const now = selectedAfter(before, { query, key }, isMore(isShifted), to);
      if (direction === to) store.selectAll(now);
      else store.setSettings({ direction: to }, now);
    },
    /** Holds a key by itself: who looks at it. */
    selectKey(key: number, isShifted: boolean) {
      const isKept = direction === "in" || (isSelf && isMore(isShifted));
      const before = isKept
        ? selectedForDirection(selected, direction, "in", isSelf)
        : NOTHING_SELECTED;
      const at = { query: isSelf ? key : 0, key };
      store.setSettings({ direction: "in" }, selectedAfter(before, at, isMore(isShifted), "in"));
    },
    /** Holds a token of the text: where it looks, or who looks at it. */
    selectToken(token: number, by: "out" | "in", isShifted: boolean) {
      const at = { query: token, key: by === "out" ? null : token };
      store.selectAll(
        isMore(isShifted)
          ? selectedAfter(selected, at, true, direction)
          : { selection: at, alsoSelected: [] },
      );
    },
    clear() {
      store.hover(null);
      if (selection !== null) store.selectAll(NOTHING_SELECTED);
    },
  };
}
