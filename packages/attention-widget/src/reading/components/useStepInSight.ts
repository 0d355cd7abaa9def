import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the chosen step in the middle of the strip of steps when the strip gets narrower, or its steps
 * wider. The strip itself sees to it only when another step is chosen.
 */
export function useStepInSight(inside: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const strip = inside.current
      ?.closest(".heatmap")
      ?.querySelector<HTMLElement>(".stages .options");
    if (strip == null) return;
    const observer = new ResizeObserver(() => {
      const chosen = strip.querySelector<HTMLElement>(".is-chosen");
      if (chosen === null) return;
      // Not scrollIntoView, which would move the page too.
      const left = chosen.offsetLeft - strip.offsetLeft;
      strip.scrollLeft = left - (strip.clientWidth - chosen.offsetWidth) / 2;
    });
    for (const element of [strip, ...strip.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [inside]);
}
