import type { AttentionInspectorElement } from "attention-widget/inspector";
import { bringIntoView } from "./bringIntoView";
import { createLeftTrained } from "./leftTrained";
import { createPromptNote } from "./promptNote";
import { aboutOf, inspectorSettingsOf, settingsOf } from "./promptSettings";
import type { ChooseToy } from "./trainedHeads";

/** What the prompts set, and where they are repeated. */
interface Parts {
  readonly heatmap: AttentionInspectorElement;
  /** Stays above the widget while it is scrolled; holds the next three. */
  readonly now: HTMLElement;
  /** Repeats the prompt. */
  readonly note: HTMLElement;
  /** Says that the trained heads were left. */
  readonly status: HTMLElement;
  /** Goes back to them. */
  readonly back: HTMLButtonElement;
  /** The choice of whose heads are shown. */
  readonly source: HTMLElement;
  /** Whether it is the hand-built ones. */
  readonly toy: HTMLInputElement;
  /** Begins with the first prompt of the tour. */
  readonly tour: HTMLButtonElement;
  /** The text that holds the prompts. */
  readonly article: HTMLElement;
  /** Called before, since the prompts are about the hand-built heads. */
  readonly chooseToy: ChooseToy;
}

/**
 * Makes the "Try it" buttons of the article set the widget.
 *
 * The prompt that was pressed is repeated above the numbers, so that the reader has the question,
 * the picture and the other buttons together; keyboard focus goes there, and "Back to the text"
 * returns it. "Next" goes on to the prompt after it, so that all of them are a tour.
 */
export function connectTryIt(parts: Parts): void {
  const { heatmap, now, note: room, status, back, source, toy, tour, article, chooseToy } = parts;
  const plain = heatmap.settings;
  /** What the prompt speaks of. */
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
      room.querySelector("button")?.focus({ preventScroll: true }); // the one pressed goes away
      heatmap.settings = plain;
      goBack();
      tellIfAbout();
    },
  });

  /** Sets what a button of the article says; its repetition has the place of the one pressed. */
  function set(button: HTMLButtonElement): void {
    trained.leave();
    about = settingsOf(button);
    // First, since a prompt speaks of the numbers as they are: experiments are undone.
    heatmap.settings = inspectorSettingsOf(button, plain);
    heatmap.update(about);
    note.show(button);
  }

  function tellIfAbout(): void {
    note.tell(
      toy.checked && heatmap.text === about.text && heatmap.heads === about.heads,
      heatmap.stage === about.stage &&
        heatmap.head === about.head &&
        heatmap.causal === about.causal,
    );
  }

  /** The widget is drawn by the next frame, and fits itself to its room by the one after. */
  const whenDrawn = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

  /** On to a prompt that has not been read yet. */
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
  heatmap.addEventListener("attention-change", tellIfAbout);
  source.addEventListener("change", () => {
    trained.forget();
    tellIfAbout();
  });
}

/** The text needs some prompts sooner than a reader who has not read it. */
function inTourOrder(prompts: readonly HTMLElement[]): readonly HTMLElement[] {
  const placeOf = ({ dataset }: HTMLElement) => Number(dataset.tour);
  return [...prompts].sort((a, b) => placeOf(a) - placeOf(b));
}
