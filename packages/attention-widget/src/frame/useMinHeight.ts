import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { observeSizes } from "./observeSizes.js";

/**
 * An element stays as high as it has been at its width, so that what is below it on the page stays where it is while
 * the pointer goes from row to row, and leaves.
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
      // As it is laid out, with fractions, whatever the page scales it by.
      const height = Number.parseFloat(getComputedStyle(current).height) || 0;
      if (height <= tallest) return;
      tallest = height;
      current.style.minHeight = `${tallest}px`;
    };
    return observeSizes([current], update);
  }, [element, element.current]);
}
