import type { ArcsPicture } from "./arcsPicture.js";
import type { ArcsLayout } from "./layoutArcs.js";

/** The room that a text needs for its arcs, in CSS pixels. */
interface ArcsPadding {
  readonly topPx: number;
  readonly bottomPx: number;
}

/**
 * Above a text whose arcs leave, below one whose arcs arrive; the arcs of two texts are between them.
 *
 * @returns 0 on a side without arcs
 */
export function arcsPadding(
  { texts, direction }: Pick<ArcsPicture, "texts" | "direction">,
  { paddingPx }: Pick<ArcsLayout, "paddingPx">,
): ArcsPadding {
  const isOne = texts.length === 1;
  return {
    topPx: isOne && direction !== "in" ? paddingPx : 0,
    bottomPx: isOne && direction !== "out" ? paddingPx : 0,
  };
}
