import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * An element stays at its place on the screen while content above it changes its height.
 *
 * @returns a function to call right before the change
 */
export function useSteady(element: RefObject<HTMLElement | null>): () => void {
  const topBefore = useRef<number | null>(null);
  const margin = useRef(0);
  const topNow = () => element.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (topBefore.current === null) return;
    const moved = topNow() - topBefore.current;
    topBefore.current = null;
    if (moved === 0 || element.current === null) return;
    // A page scrolls by whole pixels: what is left of one is made up for by a margin.
    const top = Math.round(moved - margin.current);
    margin.current -= moved - top;
    element.current.style.marginTop = `${margin.current}px`;
    scrollBy({ top, behavior: "instant" });
  });
  return () => {
    topBefore.current = topNow();
    // Drawn in a microtask, or not at all.
    setTimeout(() => {
      topBefore.current = null;
    });
  };
}
