import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Room for what the columns are called, and for the button between them. */
const AXES_PX = 40;
/** In a frame that grows with its content, the room grows too: up to here. */
const MAX_HEIGHT_PX = 900;
const MIN_HEIGHT_PX = 480;

/** How high lines may be so that their room need not scroll, in whole CSS pixels, as the window changes. */
export function useRoomHeight(room: RefObject<HTMLElement | null>): number {
  const [heightPx, setHeightPx] = useState(MIN_HEIGHT_PX);
  useLayoutEffect(() => {
    const { current } = room;
    const view = current?.ownerDocument.defaultView;
    if (current === null || view == null) return;
    const measure = () => {
      const mostPx = Number.parseFloat(view.getComputedStyle(current).maxHeight); // NaN on paper
      setHeightPx(
        Math.floor(Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, mostPx - AXES_PX || 0))),
      );
    };
    measure();
    view.addEventListener("resize", measure);
    return () => view.removeEventListener("resize", measure);
  }, [room]);
  return heightPx;
}
