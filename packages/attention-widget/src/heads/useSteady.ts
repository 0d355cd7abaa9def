import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * An element stays at its place on the screen while content above it changes its height.
 *
 * @returns a function to call right before the change
 */
export function useSteady(element: RefObject<Element | null>): () => void {
  const topBefore = useRef<number | null>(null);
  const topNow = () => element.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (topBefore.current === null) return;
    const top = topNow() - topBefore.current;
    topBefore.current = null;
    if (top !== 0) scrollBy({ top, behavior: "instant" });
  });
  return () => {
    topBefore.current = topNow();
    // Drawn in a microtask, or not at all.
    setTimeout(() => {
      topBefore.current = null;
    });
  };
}
