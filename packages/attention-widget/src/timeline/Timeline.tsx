import type { TimelinePicture } from "../picture/timeline/timelinePicture.js";
import { Slider } from "../tools/Slider.js";
import type { TimelineMessages } from "../words/timelineMessages.js";

export { default as sheet } from "./timeline.css?inline";

interface TimelineProps {
  readonly timeline: TimelinePicture;
  readonly words: TimelineMessages;
  /** Shows one step, or all rows. */
  readonly onStep: (step: number | null) => void;
}

/** The steps in which a model wrote a text: a slider along its tokens, which are written below it. */
export function Timeline({ timeline, words, onStep }: TimelineProps) {
  const { slider, areAllShown, toggledStep, tokens } = timeline;
  return (
    <div class="timeline" role="group" aria-label={words.title}>
      <Slider {...slider} id="timeline" label={words.title} onChange={onStep} />
      <button
        type="button"
        class="button"
        aria-pressed={areAllShown}
        onClick={() => onStep(toggledStep)}
      >
        {words.all}
      </button>
      {/* The slider offers the same by keyboard and to screen readers. */}
      <p class="timeline-tokens" dir="auto" aria-hidden="true">
        {tokens.map((token, query) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the slider is the keyboard's way
          // biome-ignore lint/a11y/noStaticElementInteractions: the slider is the keyboard's way
          <span
            key={query}
            title={token.title}
            class={[
              token.isPrompt ? "is-prompt" : "is-written",
              token.isCurrent ? "is-current" : "",
              token.isLater ? "is-later" : "",
            ].join(" ")}
            onClick={() => onStep(token.step)}
          >
            {token.text}
          </span>
        ))}
      </p>
    </div>
  );
}
