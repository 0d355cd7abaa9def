import type { Landing } from "./passageBetween.js";
import type { Box, Placement } from "./placement.js";

/** The part of a matrix that queries at its rows, or keys at its columns, take up. */
const EDGE = 1 / 3;

/** Which head of how many. */
export interface HeadAmong {
  readonly head: number;
  readonly heads: number;
}

/** Where in a matrix a picture lands. */
export function landingPlace(landing: Landing, box: Box, { head, heads }: HeadAmong): Placement {
  const { leftPx, widthPx, heightPx } = box;
  switch (landing) {
    case "field":
      return { box, isRotated: false };
    case "rows":
      return { box: { ...box, widthPx: widthPx * EDGE }, isRotated: false };
    case "columns":
      return { box: { ...box, heightPx: heightPx * EDGE }, isRotated: true };
    case "head": {
      const share = widthPx / heads;
      const own = { ...box, leftPx: leftPx + head * share, widthPx: share };
      return { box: own, isRotated: false };
    }
  }
}
