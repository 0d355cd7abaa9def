import { type HeatmapOptions, STAGES } from "attention-widget";
import type { AttentionReadingElement, ReadingSettings } from "attention-widget/reading";
import type { ChooseToy } from "./trainedHeads";

/** What the prompts set, and where they are repeated. */
interface Parts {
  readonly heatmap: AttentionReadingElement;
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
  /** Called before, since the prompts are about the hand-built heads. */
  readonly leaveTrained: ChooseToy;
}

/**
 * Makes the "Try it" buttons of the article set the widget.
 *
 * The prompt that was pressed is repeated above the numbers, so that the reader has the question,
 * the picture and the other buttons together; keyboard focus goes there, and "Back to the text"
 * returns it.
 */
export function connectTryIt(parts: Parts): void {
  const { heatmap, now, note, status, back, source, leaveTrained } = parts;
  const plain = heatmap.reading;
  let toTrained: (() => void) | undefined;
  const tellLeft = (wayBack: typeof toTrained) => {
    toTrained = wayBack;
    back.hidden = wayBack === undefined;
    status.textContent =
      wayBack === undefined ? "" : "The hand-built heads are shown: the prompt is about them.";
  };
  source.addEventListener("change", () => tellLeft(undefined));
  back.addEventListener("click", () => {
    note.querySelector("button")?.focus({ preventScroll: true }); // this button goes away
    heatmap.reading = plain;
    toTrained?.();
    tellLeft(undefined);
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button[data-stage]");
    if (!(button instanceof HTMLButtonElement)) return;
    const wayBack = leaveTrained();
    if (wayBack !== undefined) tellLeft(wayBack);
    // First, since a prompt speaks of the numbers as they are: experiments are undone.
    heatmap.reading = readingOf(button, plain);
    heatmap.update(settingsOf(button));
    if (!note.contains(button)) {
      showNote(note, button, () => tellLeft(undefined));
    }
    // The widget is drawn by the next frame, and fits itself to its room by the one after.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => bringIntoView(heatmap, now, aboutOf(button))),
    );
  });
}

/** What a prompt is about, besides the matrix. */
function aboutOf({ dataset }: HTMLButtonElement): string {
  if (dataset.metric !== undefined) return ".overview-room";
  return dataset.scaled === undefined ? ".panels" : ".saturation";
}

/**
 * The numbers right below the prompt, or as much further down as it takes to see what it is about.
 * Smooth or not: page.css says, by prefers-reduced-motion.
 */
function bringIntoView({ shadowRoot }: Element, now: Element, about: string): void {
  const numbers = shadowRoot?.querySelector(".stage-view")?.getBoundingClientRect();
  const thing = shadowRoot?.querySelector(about)?.getBoundingClientRect();
  if (numbers === undefined) return;
  const start = numbers.top - now.getBoundingClientRect().height;
  // No further than to where the thing begins.
  const end = thing === undefined ? start : Math.min(thing.bottom - innerHeight, thing.top);
  scrollBy({ top: about === ".panels" ? start : Math.max(start, end) });
}

/** The button's data attributes are named as the element's own attributes are. */
function settingsOf({ dataset }: HTMLButtonElement): HeatmapOptions {
  const { text, heads, head, stage, causal, query, key } = dataset;
  return {
    text,
    heads: heads === undefined ? undefined : Number(heads),
    head: head === undefined ? undefined : Number(head),
    stage: STAGES.find((name) => name === stage),
    causal: causal === undefined ? undefined : causal === "true",
    selection:
      query === undefined
        ? null
        : { query: Number(query), key: key === undefined ? null : Number(key) },
  };
}

/** How the numbers are read: as at first, but for what the button says. */
function readingOf({ dataset }: HTMLButtonElement, plain: ReadingSettings): ReadingSettings {
  const { view, direction, metric, scaled } = dataset;
  return {
    ...plain,
    view: view === "lines" ? view : plain.view,
    direction: direction === "in" || direction === "both" ? direction : plain.direction,
    metric: metric === "entropy" ? metric : plain.metric,
    isSorted: metric !== undefined,
    experiment: { ...plain.experiment, isScaled: scaled !== "false" },
  };
}

function showNote(note: HTMLElement, pressed: HTMLButtonElement, onBack: () => void): void {
  const prompt = pressed.closest(".try-it");
  if (!prompt) return;
  const copy = prompt.cloneNode(true) as Element; // cloneNode is typed Node, but keeps the kind
  copy.querySelector(".try-it-buttons")?.append(backButton(note, pressed, onBack));
  note.replaceChildren(...copy.children);
  note.hidden = false;

  const position = [...prompt.querySelectorAll("button")].indexOf(pressed);
  note.querySelectorAll("button")[position]?.focus({ preventScroll: true });
}

function backButton(
  note: HTMLElement,
  pressed: HTMLButtonElement,
  onBack: () => void,
): HTMLButtonElement {
  const back = document.createElement("button");
  back.type = "button";
  back.className = "back";
  back.textContent = "Back to the text";
  back.addEventListener("click", () => {
    note.hidden = true;
    onBack();
    pressed.focus({ preventScroll: true });
    pressed.scrollIntoView({ block: "center" });
  });
  return back;
}
