import type { RefObject } from "preact";
import { useCallback, useRef } from "preact/hooks";
import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import { tokensAt } from "../picture/matrix/matrixPicture.js";
import type { Cell } from "../settings/selection/cell.js";
import type { HoveredAside } from "../settings/selection/hoveredAside.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** What hovering does in the picture. */
export interface Hovering {
  /** A cell of one of the matrices is hovered; null once none is. */
  hover(index: number, cell: Cell | null): void;
  /** A key among the lines or arcs is hovered, or a cell of a saved matrix; the same function at every rendering. */
  hoverAside(at: HoveredAside | null): void;
  /** The focus leaves; unless it goes to an element, nothing is hovered any more. */
  leave(unlessFor: Element | null): void;
}

/** Hovers in the store, and stays while the focus goes to the row panel. */
export function useHovering(
  store: InspectorStore,
  drawn: DrawnPicture | null,
  rowPanel: RefObject<HTMLElement | null>,
): Hovering {
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = (unlessFor: Element | null) => {
    // The focus may be on its way into the row panel, which must not go away under it, or back. It arrives there after
    // it has left here, so it is noticed in a task of its own.
    leaving.current = setTimeout(() => {
      if (unlessFor?.matches(":focus-within") !== true) store.hover(null);
    });
  };
  const hoverAside = useCallback(
    (at: HoveredAside | null) => {
      clearTimeout(leaving.current);
      store.hoverAside(at);
    },
    [store],
  );
  return {
    hover(index, cell) {
      clearTimeout(leaving.current); // one matrix is left for another
      const panel = drawn?.matrices[index]?.panel ?? drawn?.lines?.panel;
      if (cell === null || panel === undefined) leave(rowPanel.current);
      else {
        const tokens = tokensAt(panel, cell, drawn?.isSelf === true);
        store.hover({ ...cell, panel: index, tokens });
      }
    },
    hoverAside,
    leave,
  };
}
