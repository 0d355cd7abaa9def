/** Width of the faintest arc, and how much wider the strongest is; the same with its opacity. */
const THINNEST_PX = 1.5;
const WIDENING_PX = 5.5;
const FAINTEST = 0.22;

/** How the curve of an arc is drawn. */
interface ArcStroke {
  readonly widthPx: number;
  /** 0–1. */
  readonly opacity: number;
}

/**
 * The width is in proportion to the strength, the opacity to its root, since thin and faint arcs would be lost.
 *
 *     width = 1.5 + 5.5 · |strength|                 CSS pixels
 *     opacity = 0.22 + 0.78 · √|strength|            0–1
 *
 * @param strength - the position of the number on the scale, −1 to 1
 */
export function arcStroke(strength: number): ArcStroke {
  const size = Math.abs(strength);
  return {
    widthPx: THINNEST_PX + WIDENING_PX * size,
    opacity: FAINTEST + (1 - FAINTEST) * Math.sqrt(size),
  };
}
