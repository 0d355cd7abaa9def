import type { ReaderParts } from "../frame/parts.js";
import type { Panel } from "../picture/panels.js";
import type { Cell } from "../settings/cell.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import type { Selection } from "../settings/selection.js";
import { entryAfter } from "../store/selection/entryAfter.js";
import { NOTHING_HELD } from "../store/selection/held.js";
import { heldAfter } from "../store/selection/heldAfter.js";
import { turned } from "../store/selection/turned.js";
import { toggledCell } from "./toggledCell.js";

interface HoldingParts extends ReaderParts {
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
}

/**
 * Whether choosing a cell hides it. An experiment is done on pieces; over words a cell has another
 * place, and lines have none.
 */
export function isHiding(
  { isDrawing, hasWords, view }: ReadingSettings,
  [panel]: readonly Panel[],
): boolean {
  return isDrawing && !hasWords && view === "matrix" && panel?.columnAxis === "key";
}

/** What becomes of a place that the reader chooses in the picture, and of letting go. */
export function holdingIn({ store, model, shown, panels, isSelf, isAdding }: HoldingParts) {
  const { direction, also, experiment } = model.state.reading;
  const { selection } = shown;
  const held = { selection, also, entry: model.entry };
  const isPairs = panels[0]?.columnAxis === "key";
  const isMore = (isShifted: boolean) => isShifted || (isPairs && isAdding);
  /** The tokens of a cell; null where its row is no token that looks. */
  const tokensAt = (index: number, { row: query, column: key }: Cell): Selection | null =>
    panels[index]?.rowAxis === "query" || isSelf ? { query, key: isPairs ? key : null } : null;
  return {
    tokensAt,
    hold(index: number, cell: Cell, isShifted: boolean) {
      if (isHiding(model.state.reading, panels)) {
        store.read({ experiment: toggledCell(experiment, cell) });
        return;
      }
      const at = tokensAt(index, cell);
      const symbol = panels[index]?.symbol;
      if (at === null || symbol === undefined) return;
      store.holdAll(
        isPairs
          ? heldAfter(held, at, isMore(isShifted), direction)
          : entryAfter(held, at, { symbol, column: cell.column }, isSelf ? direction : "out"),
      );
    },
    /** Holds a query by itself, with its strongest key: where it looks. */
    holdQuery({ row: query, column: key }: Cell, isShifted: boolean) {
      const to = direction === "in" ? "out" : direction;
      const isKept = direction === to || (isSelf && isMore(isShifted));
      const before = isKept ? turned(held, direction, to, isSelf) : NOTHING_HELD;
      const now = heldAfter(before, { query, key }, isMore(isShifted), to);
      if (direction === to) store.holdAll(now);
      else store.read({ direction: to }, now);
    },
    /** Holds a key by itself: who looks at it. */
    holdKey(key: number, isShifted: boolean) {
      const isKept = direction === "in" || (isSelf && isMore(isShifted));
      const before = isKept ? turned(held, direction, "in", isSelf) : NOTHING_HELD;
      const at = { query: isSelf ? key : 0, key };
      store.read({ direction: "in" }, heldAfter(before, at, isMore(isShifted), "in"));
    },
    /** Holds a token of the text: where it looks, or who looks at it. */
    holdToken(token: number, by: "out" | "in", isShifted: boolean) {
      const at = { query: token, key: by === "out" ? null : token };
      store.holdAll(
        isMore(isShifted) ? heldAfter(held, at, true, direction) : { selection: at, also: [] },
      );
    },
    release() {
      store.point(null);
      if (selection !== null) store.holdAll(NOTHING_HELD);
    },
  };
}
