import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { observeSizes } from "../frame/observeSizes.js";
import type { PartInSight } from "../picture/matrix/cellRange.js";

/** How much of a box names cover that stay at its edges, in CSS pixels. */
interface CoveredEdges {
  readonly leftPx: number;
  readonly topPx: number;
}

/**
 * The part of its content that is in sight in a box that scrolls.
 *
 * @param stepPx - how far the user scrolls until it is another part
 * @param isOn - whether it is followed
 */
export function usePartInSight(
  box: RefObject<HTMLElement | null>,
  { leftPx, topPx }: CoveredEdges,
  stepPx: number,
  isOn: boolean,
): PartInSight {
  const [part, setPart] = useState<PartInSight>(BEFORE);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || !isOn) return;
    const read = () => {
      const now = {
        leftPx: stepPx * Math.floor(current.scrollLeft / stepPx),
        topPx: stepPx * Math.floor(current.scrollTop / stepPx),
        widthPx: Math.max(0, current.clientWidth - leftPx) + stepPx - 1,
        heightPx: Math.max(0, current.clientHeight - topPx) + stepPx - 1,
      };
      setPart((before) => (isSame(before, now) ? before : now));
    };
    read();
    const stop = observeSizes([current], read);
    current.addEventListener("scroll", read, { passive: true });
    return () => {
      stop();
      current.removeEventListener("scroll", read);
    };
  }, [box, leftPx, topPx, stepPx, isOn]);
  return part;
}

/** About what a screen shows, until it is measured. */
const BEFORE: PartInSight = { leftPx: 0, topPx: 0, widthPx: 640, heightPx: 520 };

function isSame(one: PartInSight, other: PartInSight): boolean {
  return (
    one.leftPx === other.leftPx &&
    one.topPx === other.topPx &&
    one.widthPx === other.widthPx &&
    one.heightPx === other.heightPx
  );
}
