import type { PageState } from "../address/pageState";
import { bringIntoView } from "./bringIntoView";
import { buttonsIn, createTourBar, type Step } from "./createTourBar";
import { describeChange } from "./describeChange";
import { aboutOf, promptState } from "./promptState";
import type { Tour, TourParts } from "./tour";

/** Where the tour began, to come back to. */
interface Beginning {
  readonly focus: HTMLElement;
  /** Where it stood in the window, in CSS pixels. */
  readonly topPx: number;
}

/**
 * The tour, which shows nothing yet.
 *
 * The prompt whose button was pressed is repeated in a bar at the lower edge of the screen, so that the user has the
 * question, the picture and the other buttons together; keyboard focus goes there, and "Back to the text" returns to
 * where the user was. "Next" goes on to the following prompt, so that all of them form a tour.
 */
export function createTour({ heatmap, plain, bar: barElement, start, heads }: TourParts): Tour {
  const prompts = inTourOrder([...document.querySelectorAll<HTMLElement>("fieldset.try-it")]);
  const steps: readonly Step[] = prompts.flatMap((prompt) =>
    buttonsIn(prompt).map((button) => ({ prompt, button })),
  );
  let now: Step | undefined;
  let beginning: Beginning | undefined;
  /** What the step set, and what that exchanged. */
  let set: { readonly state: PageState; readonly changed: string } | undefined;
  const bar = createTourBar({
    bar: barElement,
    prompts,
    onNext(next) {
      const first = steps.find(({ prompt }) => prompt === next);
      if (first !== undefined) void goTo(first).then(bar.focusNext);
    },
    onBack: end,
  });

  async function goTo(step: Step): Promise<void> {
    const before = heads.read();
    const state = promptState(step.button, plain);
    now = step;
    bar.show(step);
    // First, so that the room below the article is there before anything is scrolled.
    set = { state, changed: describeChange(before, state) };
    await heads.show(state);
    mark();
    await drawn();
    bringIntoView(heatmap, barElement, aboutOf(step.button));
  }

  function begin(focus: HTMLElement): void {
    beginning ??= { focus, topPx: topOf(focus) };
  }

  function end(): void {
    bar.hide();
    now = undefined;
    const from = beginning;
    beginning = undefined;
    from?.focus.focus({ preventScroll: true });
    // Not to a height of the page: what stands above may be higher now, such as figures that came since.
    if (from !== undefined) scrollTo({ top: scrollY + topOf(from.focus) - from.topPx });
  }

  function mark(): void {
    const isAsSet = set !== undefined && heads.shows(set.state);
    bar.mark(isAsSet, isAsSet ? (set?.changed ?? "") : "");
  }

  return {
    press(pressed) {
      const isRepeated = barElement.contains(pressed);
      const original = isRepeated ? bar.originalOf(pressed) : pressed;
      const step = steps.find(({ button }) => button === original);
      if (step === undefined) return;
      begin(pressed);
      void goTo(step).then(() => {
        if (isRepeated) return;
        const place = buttonsIn(step.prompt).indexOf(step.button);
        buttonsIn(barElement)[place]?.focus({ preventScroll: true });
      });
    },
    start() {
      const [first] = steps;
      begin(start);
      if (first !== undefined) void goTo(first).then(bar.focusNext);
    },
    go(by) {
      const at = now === undefined ? -1 : steps.indexOf(now);
      const step = steps[Math.max(0, at + by)];
      if (step !== undefined) void goTo(step);
    },
    changed: mark,
  };
}

/** Where an element stands in the window. */
function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}

/** The widget draws itself in the next frame, and fits its container in the one after. */
function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** The tour has an order of its own: its first prompts need no text. */
function inTourOrder(prompts: readonly HTMLElement[]): readonly HTMLElement[] {
  const placeOf = ({ dataset }: HTMLElement) => Number(dataset.tour);
  return [...prompts].sort((a, b) => placeOf(a) - placeOf(b));
}
