import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";

/** The classes of a text under arcs, or of the field in its place, which the room around it follows. */
export function classesOf({ isCentered, mayScroll, isHigh }: ArcsLayout): string {
  return `${isCentered ? "" : " is-long"}${mayScroll ? " may-scroll" : ""}${isHigh ? " is-high" : ""}`;
}
