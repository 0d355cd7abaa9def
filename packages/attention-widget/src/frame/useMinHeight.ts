import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { observeSizes } from "./observeSizes.js";

/**
 * Keeps an element as high as it has been at its width, so that nothing below it moves while the pointer goes from row
 * to row and leaves.
 */
export function useMinHeight(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    let width = current.offsetWidth;
    let tallest = 0;
    const update = () => {
      if (current.offsetWidth !== width) {
        width = current.offsetWidth;
        tallest = 0;
        current.style.minHeight = "";
      }
      // The laid-out height, with fractions and before any scaling by the page.
      const height = Number.parseFloat(getComputedStyle(current).height) || 0;
      if (height <= tallest) return;
      tallest = height;
      current.style.minHeight = `${tallest}px`;
    };
    return observeSizes([current], update);
  }, [element, element.current]);
}
