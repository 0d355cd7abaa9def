/** Bars over a line and under it, as an SVG, in units of its own: it is as wide as there is room. */
export interface BarsDrawing {
  readonly viewBox: string;
  /** A path for what they were before, for the bar of the pair itself, and for the others. */
  readonly behind: string;
  readonly own: string;
  readonly all: string;
}

/** Sizes in units of the drawing. */
const BAR = 10;
const HALF = 50;

/**
 * The paths of bars; only where one is negative there is room under the line.
 *
 * @param bars - −1 to 1, of the largest there is
 * @param behind - what they were before, of the same scale
 * @param own - the bar of the pair itself; null if every bar is of it
 */
export function drawBars(
  bars: readonly number[],
  behind: readonly number[],
  own: number | null,
): BarsDrawing {
  const count = Math.max(bars.length, behind.length);
  const isSigned = [...bars, ...behind].some((share) => share < 0);
  const lines = (shares: readonly number[], isDrawn: (i: number) => boolean) =>
    shares
      .map((share, i) => (isDrawn(i) ? `M${BAR * (i + 0.5)} 0V${(-HALF * share).toFixed(1)}` : ""))
      .join("");
  return {
    viewBox: `0 ${-HALF} ${BAR * count} ${isSigned ? 2 * HALF : HALF}`,
    behind: lines(behind, () => true),
    own: lines(bars, (i) => i === own),
    all: lines(bars, (i) => i !== own),
  };
}
