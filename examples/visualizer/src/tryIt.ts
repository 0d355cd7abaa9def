import type { AttentionInspectorElement } from "attention-widget/inspector";
import { bringIntoView } from "./bringIntoView";
import { createLeftTrained } from "./leftTrained";
import { createPromptNote } from "./promptNote";
import { aboutOf, inspectorSettingsOf, settingsOf } from "./promptSettings";
import type { ChooseToy } from "./trainedHeads";

/** The widget that the prompts set, and the place where they are repeated. */
interface Parts {
  readonly heatmap: AttentionInspectorElement;
  /** Stays above the widget while it is scrolled; holds the next three. */
  readonly now: HTMLElement;
  /** Repeats the prompt. */
  readonly note: HTMLElement;
  /** Announces the switch to the hand-built heads. */
  readonly status: HTMLElement;
  /** Goes back to the trained heads. */
  readonly back: HTMLButtonElement;
  /** The choice between hand-built and trained heads. */
  readonly source: HTMLElement;
  /** Checked while the hand-built heads are shown. */
  readonly toy: HTMLInputElement;
  /** Starts the tour with its first prompt. */
  readonly tour: HTMLButtonElement;
  /** The text that holds the prompts. */
  readonly article: HTMLElement;
  /** Called before a prompt is shown, because the prompts describe the hand-built heads. */
  readonly chooseToy: ChooseToy;
}

/**
 * Makes the "Try it" buttons of the article set the widget.
 *
 * The pressed prompt is repeated above the heatmap, so that the user has the question, the picture
 * and the other buttons together; keyboard focus goes there, and "Back to the text"
 * returns it. "Next" goes on to the following prompt, so that all of them form a tour.
 */
export function connectTryIt(parts: Parts): void {
  const { heatmap, now, note: room, status, back, source, toy, tour, article, chooseToy } = parts;
  const plain = heatmap.settings;
  /** The options that the shown prompt describes. */
  let about: ReturnType<typeof settingsOf> = {};
  const prompts = inTourOrder([...article.querySelectorAll<HTMLElement>(".try-it")]);
  const note = createPromptNote({
    note: room,
    prompts,
    onNext: (first) => goTo(first),
    onBack: () => trained.forget(),
  });
  const trained = createLeftTrained({
    status,
    back,
    chooseToy,
    onBack(goBack) {
      room.querySelector("button")?.focus({ preventScroll: true }); // the pressed button disappears
      heatmap.settings = plain;
      goBack();
      markNote();
    },
  });

  /** Applies a button of the article and repeats its prompt. */
  function set(button: HTMLButtonElement): void {
    trained.leave();
    about = settingsOf(button);
    // First, because a prompt describes the unchanged weights: this undoes experiments.
    heatmap.settings = inspectorSettingsOf(button, plain);
    heatmap.update(about);
    note.show(button);
  }

  function markNote(): void {
    note.mark(
      toy.checked && heatmap.text === about.text && heatmap.heads === about.heads,
      heatmap.stage === about.stage &&
        heatmap.head === about.head &&
        heatmap.causal === about.causal,
    );
  }

  /** The widget draws itself in the next frame, and fits its container in the one after. */
  const whenDrawn = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

  /** Goes on to a prompt that the user has not read yet. */
  function goTo(first: HTMLButtonElement): void {
    set(first);
    if (getComputedStyle(now).position === "sticky") {
      whenDrawn(() => bringIntoView(heatmap, now, aboutOf(first)));
    } else {
      // With little room the words come first; pressing a button brings what it shows.
      whenDrawn(() => scrollBy({ top: room.firstElementChild?.getBoundingClientRect().top ?? 0 }));
    }
    room.querySelector<HTMLElement>(".next, .back")?.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element && event.target.closest("button[data-stage]");
    if (!(pressed instanceof HTMLButtonElement)) return;
    const original = room.contains(pressed) ? note.originalOf(pressed) : pressed;
    const prompt = original?.closest(".try-it");
    if (original === undefined || prompt == null) return;
    const place = [...prompt.querySelectorAll("button")].indexOf(original);
    set(original);
    room.querySelectorAll("button")[place]?.focus({ preventScroll: true });
    whenDrawn(() => bringIntoView(heatmap, now, aboutOf(original)));
  });
  tour.addEventListener("click", () => {
    const first = prompts[0]?.querySelector("button");
    if (first != null) goTo(first);
  });
  heatmap.addEventListener("attention-change", markNote);
  source.addEventListener("change", () => {
    trained.forget();
    markNote();
  });
}

/** The tour has an order of its own: its first prompts need no text. */
function inTourOrder(prompts: readonly HTMLElement[]): readonly HTMLElement[] {
  const placeOf = ({ dataset }: HTMLElement) => Number(dataset.tour);
  return [...prompts].sort((a, b) => placeOf(a) - placeOf(b));
}
