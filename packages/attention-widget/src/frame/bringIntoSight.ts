import type { RefObject } from "preact";

/** Scrolls all that is around an element until it is in sight, once what was changed is drawn. */
export function bringIntoSight(part: RefObject<Element | null>): void {
  requestAnimationFrame(() => {
    part.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
