import type { WhyBars } from "../picture/why/whyBars.js";

/** The numbers of a stage as bars over a line and under it. Hidden from screen readers: the chain has them. */
export function BarsOfStage({ stage, drawing, shrinkFactor, label }: WhyBars) {
  return (
    <figure
      class={`bars of-${stage}`}
      aria-hidden="true"
      style={{ "--shrink-factor": shrinkFactor.toFixed(2) }}
    >
      <svg aria-hidden="true" viewBox={drawing.viewBox} preserveAspectRatio="none">
        <path class="bars-background" d={drawing.background} />
        <path class="bars-all" d={drawing.all} />
        <path class="bars-own" d={drawing.own} />
      </svg>
      <figcaption class="caption">{label}</figcaption>
    </figure>
  );
}
