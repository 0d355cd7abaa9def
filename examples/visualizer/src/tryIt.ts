import { type AttentionHeatmapElement, type HeatmapOptions, STAGES } from "attention-widget";

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
  heatmap: AttentionHeatmapElement,
  note: HTMLElement,
  prepare: () => void,
): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button[data-stage]");
    if (!(button instanceof HTMLButtonElement)) return;
    prepare();
    heatmap.update(settingsOf(button));
    if (!note.contains(button)) showNote(note, button);
  });
}

/** The button's data attributes are named as the element's own attributes are. */
function settingsOf({ dataset }: HTMLButtonElement): HeatmapOptions {
  const { text, heads, head, stage, causal } = dataset;
  return {
    text,
    heads: heads === undefined ? undefined : Number(heads),
    head: head === undefined ? undefined : Number(head),
    stage: STAGES.find((name) => name === stage),
    causal: causal === undefined ? undefined : causal === "true",
    selection: null,
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
  note.scrollIntoView(); // smooth or not: page.css says, by prefers-reduced-motion
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
