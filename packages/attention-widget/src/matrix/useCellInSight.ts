import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { MIN_CELL_PX } from "../picture/matrix/layoutPanel.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Cell } from "../settings/selection/cell.js";

/**
 * Scrolls a matrix to a cell that was searched for, and lets what is in its middle stay there while its cells become
 * larger or smaller.
 *
 * @param searchTarget - another object is another search
 * @param cellPx - the least size of its cells; null while all are in sight
 * @returns what sets that size
 */
export function useCellInSight(
  box: RefObject<HTMLElement | null>,
  layout: PanelLayout,
  searchTarget: Cell | null,
  cellPx: number | null,
  setCellPx: (cellPx: number | null) => void,
): (cellPx: number | null) => void {
  /** The cell that is to be in the middle. */
  const goal = useRef<Cell | null>(null);
  useLayoutEffect(() => {
    if (searchTarget === null) return;
    goal.current = searchTarget;
    if (cellPx === null && layout.canZoom) setCellPx(MIN_CELL_PX);
  }, [searchTarget]); // a search zooms in once; then the user decides
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || goal.current === null || layout.canZoom) return;
    const { row, column } = goal.current;
    const { width, height } = roomOf(current, layout);
    current.scrollLeft = (column + 0.5) * layout.cellWidthPx - width / 2;
    current.scrollTop = (row + 0.5) * layout.cellHeightPx - height / 2;
    goal.current = null;
  }, [box, layout, searchTarget]);
  return (next) => {
    const { current } = box;
    if (current !== null && cellPx !== null) goal.current = middleOf(current, layout);
    setCellPx(next);
  };
}

/** The part of a box that shows cells, and not their names, in CSS pixels. */
function roomOf({ clientWidth, clientHeight }: HTMLElement, layout: PanelLayout) {
  return {
    width: Math.max(0, clientWidth - layout.labelWidthPx),
    height: Math.max(0, clientHeight - layout.labelHeightPx),
  };
}

/** Where the middle of what is in sight is, in cells. */
function middleOf(box: HTMLElement, layout: PanelLayout): Cell {
  const { width, height } = roomOf(box, layout);
  return {
    row: (box.scrollTop + height / 2) / layout.cellHeightPx - 0.5,
    column: (box.scrollLeft + width / 2) / layout.cellWidthPx - 0.5,
  };
}
