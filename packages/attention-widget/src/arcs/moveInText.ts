import type { TokenBox } from "../picture/arcs/arcShape.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";

/** Tokens that a keyboard key moves by in the text; infinity moves to its end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

const LINES: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The token that a keyboard key moves to: along the text, in its own direction, or to the nearest
 * token of the line over or under it. Where no line is, it stays; other keys move nowhere.
 *
 * @param index - of the token in `places`, which are in the order of the text
 */
export function moveInText(
  places: readonly PlacedToken[],
  isRightToLeft: boolean,
  index: number,
  key: string,
): number | undefined {
  const line = LINES[key];
  if (line !== undefined) return inNextLine(places, index, line);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isMirrored = isRightToLeft && (key === "ArrowLeft" || key === "ArrowRight");
  return Math.max(0, Math.min(places.length - 1, index + (isMirrored ? -step : step)));
}

/** The token of the next line over or under one that is nearest to it across the text; itself where no line is. */
function inNextLine(places: readonly PlacedToken[], index: number, down: -1 | 1): number {
  const own = places[index]?.box;
  if (own === undefined) return index;
  const lines = places.flatMap(({ box }, other) =>
    isBeyond(own, box, down) ? [{ box, other }] : [],
  );
  const nearest = Math.min(...lines.map(({ box }) => down * (box.topPx - own.topPx)));
  let best = { index, asidePx: Infinity };
  for (const { box, other } of lines) {
    if (down * (box.topPx - own.topPx) > nearest + box.heightPx / 2) continue;
    const asidePx = Math.abs(middle(box) - middle(own));
    if (asidePx < best.asidePx) best = { index: other, asidePx };
  }
  return best.index;
}

/** Whether a token is in a line over or under another. */
function isBeyond(own: TokenBox, box: TokenBox, down: -1 | 1): boolean {
  return down * (box.topPx - own.topPx) > own.heightPx / 2;
}

function middle({ leftPx, widthPx }: TokenBox): number {
  return leftPx + widthPx / 2;
}
