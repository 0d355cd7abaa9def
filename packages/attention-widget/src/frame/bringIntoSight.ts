import type { RefObject } from "preact";

/** Scrolls everything around an element until it is in sight, once the change is drawn. */
export function bringIntoSight(part: RefObject<Element | null>): void {
  requestAnimationFrame(() => {
    part.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
