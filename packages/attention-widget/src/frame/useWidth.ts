import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { observeSizes } from "./observeSizes.js";

/** The width of an element's content, in whole CSS pixels, as it changes; `before` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    // Whole pixels: a scroll bar that comes and goes must not start a loop.
    const measure = () => setWidth(Math.floor(current.clientWidth) || before);
    measure();
    return observeSizes([current], measure);
  }, [element, before]);
  return width;
}
