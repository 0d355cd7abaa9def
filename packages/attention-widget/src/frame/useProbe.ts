import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Reads an element whose style shows what the page decides: at once, and whenever the end of its short transition or
 * animation reports that the style has changed.
 *
 * @param read - stores what it reads; the first one is used
 */
export function useProbe(
  probe: RefObject<HTMLElement | null>,
  read: (element: HTMLElement) => void,
): void {
  useLayoutEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const onChange = () => read(element);
    onChange();
    element.addEventListener("transitionend", onChange);
    element.addEventListener("animationend", onChange);
    return () => {
      element.removeEventListener("transitionend", onChange);
      element.removeEventListener("animationend", onChange);
    };
  }, [probe]);
}
