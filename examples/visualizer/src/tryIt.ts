import { type HeatmapOptions, STAGES } from "attention-widget";
import type { AttentionReadingElement, ReadingSettings } from "attention-widget/reading";

/**
 * Makes the "Try it" buttons of the article set the widget.
 *
 * The prompt that was pressed is repeated above the widget, so that the reader has the question,
 * the picture and the other buttons together; keyboard focus goes there, and "Back to the text"
 * returns it.
 *
 * @param note - the element above the widget that repeats the prompt
 * @param prepare - called before: the prompts are about the hand-built heads
 */
export function connectTryIt(
  heatmap: AttentionReadingElement,
  note: HTMLElement,
  prepare: () => void,
): void {
  const plain = heatmap.reading;
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button[data-stage]");
    if (!(button instanceof HTMLButtonElement)) return;
    prepare();
    // First, since a prompt speaks of the numbers as they are: experiments are undone.
    heatmap.reading = readingOf(button, plain);
    heatmap.update(settingsOf(button));
    const isInNote = note.contains(button);
    if (!isInNote) showNote(note, button);
    // Smooth or not: page.css says, by prefers-reduced-motion. What is said of all heads stands at
    // the end of the widget, which is drawn by the next frame.
    if (button.dataset.metric !== undefined) {
      requestAnimationFrame(() => heatmap.scrollIntoView({ block: "end" }));
    } else if (!isInNote) note.scrollIntoView();
  });
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

function showNote(note: HTMLElement, pressed: HTMLButtonElement): void {
  const prompt = pressed.closest(".try-it");
  if (!prompt) return;
  const copy = prompt.cloneNode(true) as Element; // cloneNode is typed Node, but keeps the kind
  copy.querySelector(".try-it-buttons")?.append(backButton(note, pressed));
  note.replaceChildren(...copy.children);
  note.hidden = false;

  const position = [...prompt.querySelectorAll("button")].indexOf(pressed);
  note.querySelectorAll("button")[position]?.focus({ preventScroll: true });
}

function backButton(note: HTMLElement, pressed: HTMLButtonElement): HTMLButtonElement {
  const back = document.createElement("button");
  back.type = "button";
  back.className = "back";
  back.textContent = "Back to the text";
  back.addEventListener("click", () => {
    note.hidden = true;
    pressed.focus({ preventScroll: true });
    pressed.scrollIntoView({ block: "center" });
  });
  return back;
}
