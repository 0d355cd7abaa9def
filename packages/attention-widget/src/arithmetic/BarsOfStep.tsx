import type { WhyBars } from "../picture/why/whyBars.js";

/** Sizes of the drawing, in units of its own: it is as wide as there is room. */
const BAR = 10;
const HALF = 50;

/** The numbers of a step as bars over a line and under it. Hidden from screen readers: the chain has them. */
export function BarsOfStep({ stage, bars, behind, own, label }: WhyBars) {
  const count = Math.max(bars.length, behind.length);
  const isSigned = [...bars, ...behind].some((share) => share < 0);
  const lines = (shares: readonly number[], isDrawn: (i: number) => boolean) =>
    shares
      .map((share, i) => (isDrawn(i) ? `M${BAR * (i + 0.5)} 0V${(-HALF * share).toFixed(1)}` : ""))
      .join("");
  return (
    <figure class={`bars of-${stage}`} aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 ${-HALF} ${BAR * count} ${isSigned ? 2 * HALF : HALF}`}
        preserveAspectRatio="none"
      >
        <path class="bars-behind" d={lines(behind, () => true)} />
        <path class="bars-all" d={lines(bars, (i) => i !== own)} />
        <path class="bars-own" d={lines(bars, (i) => i === own)} />
      </svg>
      <figcaption class="caption">{label}</figcaption>
    </figure>
  );
}
