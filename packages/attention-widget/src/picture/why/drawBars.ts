/** Bars over a line and under it, as an SVG, in units of its own: it is as wide as there is room. */
export interface BarsDrawing {
  readonly viewBox: string;
  /** The path of the bars under the others, on the same scale. */
  readonly background: string;
  /** The path of the bar of the pair itself; empty if every bar is of it. */
  readonly own: string;
  /** The path of the other bars. */
  readonly all: string;
}

/** Sizes in units of the drawing. */
const BAR = 10;
const HALF = 50;

/**
 * The paths of bars; only where one is negative there is room under the line.
 *
 * @param bars - −1 to 1, of the largest there is
 * @param background - bars under these, on the same scale
 * @param own - the bar of the pair itself; null if every bar is of it
 */
export function drawBars(
  bars: readonly number[],
  background: readonly number[],
  own: number | null,
): BarsDrawing {
  const count = Math.max(bars.length, background.length);
  const isSigned = [...bars, ...background].some((share) => share < 0);
  const lines = (shares: readonly number[], isDrawn: (i: number) => boolean) =>
    shares
      .map((share, i) => (isDrawn(i) ? `M${BAR * (i + 0.5)} 0V${(-HALF * share).toFixed(1)}` : ""))
      .join("");
  return {
    viewBox: `0 ${-HALF} ${BAR * count} ${isSigned ? 2 * HALF : HALF}`,
    background: lines(background, () => true),
    own: lines(bars, (i) => i === own),
    all: lines(bars, (i) => i !== own),
  };
}
